package dev.npsp.sdk.core.http;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Header fields; names in any letter case. Immutable. */
public final class Headers {

  /** A token of RFC 9110. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** Visible ASCII, with spaces and tabs between. */
  private static final Pattern VALUE =
      Pattern.compile("(?:[\\x21-\\x7E](?:[\\t\\x20-\\x7E]*[\\x21-\\x7E])?)?");

  private static final Headers NONE = new Headers(Collections.emptyMap());

  private final Map<String, List<String>> fields;

  /**
   * @param fields unchangeable, its keys in any letter case
   */
  private Headers(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** No fields. */
  public static Headers none() {
    return NONE;
  }

  /** The fields of a message that came in, as they are; a copy. */
  public static Headers of(Map<String, List<String>> fields) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach((name, values) -> copy.merge(name, List.copyOf(values), Headers::joined));
    return new Headers(Collections.unmodifiableMap(copy));
  }

  /** The fields of an answer of the JDK's client, which cannot change either. */
  public static Headers of(HttpHeaders fields) {
    return new Headers(fields.map());
  }

  /**
   * With this field, in place of any of the same name. What cannot stand in a header, such as a
   * line break, is refused; the refusal does not show the value.
   */
  public Headers with(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("This is not the name of a header field: " + quoted(name));
    }
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The value of header field " + name + " holds characters that no header can hold.");
    }
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    copy.put(name, List.of(value));
    return new Headers(Collections.unmodifiableMap(copy));
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

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static String quoted(String name) {
    return '"' + name.replaceAll("\\p{Cntrl}", "?") + '"';
  }

  /** The names alone: values may be secret. */
  @Override
  public String toString() {
    return fields.keySet().toString();
  }
}
