package dev.npsp.sdk.core.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields; names in any letter case. Immutable. */
public final class Headers {

  private static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

  private final Map<String, List<String>> fields;

  private Headers(Map<String, List<String>> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** No fields. */
  public static Headers none() {
    return NONE;
  }

  /** The fields of a reply. */
  public static Headers of(Map<String, List<String>> fields) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    return new Headers(copy);
  }

  /** With this field, in place of any of the same name. */
  public Headers with(String name, String value) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    copy.put(name, List.of(value));
    return new Headers(copy);
  }

  /** The first value of the field. */
  public Optional<String> first(String name) {
    List<String> values = fields.get(name);
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** All fields, in the order of their names. */
  public Map<String, List<String>> asMap() {
    return fields;
  }

  /** The names alone: values may be secret. */
  @Override
  public String toString() {
    return fields.keySet().toString();
  }
}
