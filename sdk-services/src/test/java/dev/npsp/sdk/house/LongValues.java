package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Values that some reader has once worked on too long, by their size in bytes, as JSON. */
final class LongValues {

  /** Each is the same for all readers, and made once. */
  private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

  private LongValues() {}

  /** Texts and numbers. */
  static Map<String, IntFunction<byte[]>> scalars() {
    Map<String, IntFunction<String>> values = new LinkedHashMap<>();
    values.put("letters", size -> '"' + "a".repeat(size) + '"');
    values.put("marks", size -> "\"a" + "\u0301\u0323".repeat(size / 4) + '"');
    values.put("escaped marks", size -> "\"a" + "\\u0301\\u0323".repeat(size / 12) + '"');
    values.put("digits", size -> '"' + "1".repeat(size) + '"');
    values.put("number", size -> "1".repeat(size));
    values.put("nested text", size -> '"' + "{\\\"a\\\":".repeat(size / 7) + '"');
    values.put("segments", size -> "\"http://h" + "/a".repeat(size / 2) + '"');
    return made(values);
  }

  /** Lists and objects. */
  static Map<String, IntFunction<byte[]>> structures() {
    Map<String, IntFunction<String>> values = new LinkedHashMap<>();
    values.put("objects", size -> "[" + "{},".repeat(size / 3) + "{}]");
    values.put("texts", size -> "[" + "\"\",".repeat(size / 3) + "\"\"]");
    values.put("nest", size -> "[".repeat(size));
    values.put("members", LongValues::members);
    return made(values);
  }

  static Map<String, IntFunction<byte[]>> all() {
    Map<String, IntFunction<byte[]>> values = scalars();
    values.putAll(structures());
    return values;
  }

  private static Map<String, IntFunction<byte[]>> made(Map<String, IntFunction<String>> values) {
    Map<String, IntFunction<byte[]>> bytes = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            bytes.put(
                name,
                size ->
                    MADE.computeIfAbsent(name + size, key -> value.apply(size).getBytes(UTF_8))));
    return bytes;
  }

  /**
   * Names of four characters that no shorter value has: what a reader remembers of the names of one
   * message is of no use to the next.
   */
  private static String members(int size) {
    StringBuilder members = new StringBuilder("{");
    for (int i = 46_656 + size; members.length() < size; i++) {
      members.append('"').append(Integer.toString(i, 36)).append("\":1,");
    }
    return members.append("\"z\":1}").toString();
  }
}
