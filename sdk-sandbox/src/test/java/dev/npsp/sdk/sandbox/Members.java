package dev.npsp.sdk.sandbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The members of one JSON object as they are written, to leave some out or write them otherwise.
 */
final class Members {
  private final Map<String, String> json = new LinkedHashMap<>();

  private Members() {}

  /** Names and values in turn, each value as JSON. */
  static Members of(String... namesAndValues) {
    Members members = new Members();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.json.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }

  List<String> names() {
    return new ArrayList<>(json.keySet());
  }

  Members plus(Members others) {
    Members both = copy();
    both.json.putAll(others.json);
    return both;
  }

  Members with(String name, String value) {
    return plus(of(name, value));
  }

  Members without(String name) {
    Members fewer = copy();
    fewer.json.remove(name);
    return fewer;
  }

  Members only(Collection<String> names) {
    Members some = copy();
    some.json.keySet().retainAll(names);
    return some;
  }

  private Members copy() {
    Members copy = new Members();
    copy.json.putAll(json);
    return copy;
  }

  @Override
  public String toString() {
    return json.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
