package dev.npsp.sdk.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Files of lines that some reader has once worked on too long, by their size in bytes. */
public final class LongFiles {

  private LongFiles() {}

  /** Each kind by its name. */
  public static Map<String, IntFunction<String>> ofLines() {
    Map<String, IntFunction<String>> files = new LinkedHashMap<>();
    files.put("one line", size -> "a".repeat(size));
    files.put("one line of columns", size -> "|".repeat(size));
    files.put("empty lines", size -> "\r\n".repeat(size / 2));
    files.put("lines of columns", size -> "|a|\n".repeat(size / 4));
    files.put("quotation marks", size -> "\"".repeat(size));
    files.put("marks", size -> "a\u0301\u0323\n".repeat(size / 6));
    return files;
  }
}
