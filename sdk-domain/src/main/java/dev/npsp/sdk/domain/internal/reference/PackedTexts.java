package dev.npsp.sdk.domain.internal.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many short texts in one array, each different one once: a third of the memory of strings. */
final class PackedTexts {

  private final byte[] bytes;
  private final int[] ends;

  private PackedTexts(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /** The text of that number. */
  String get(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /** Takes texts and numbers them. */
  static final class Builder {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> ends = new ArrayList<>();

    /** The number of the text, as a character to keep it in two bytes. */
    char add(String text) {
      return (char) numbers.computeIfAbsent(text, this::append).intValue();
    }

    private Integer append(String text) {
      if (ends.size() > Character.MAX_VALUE) {
        throw new IllegalStateException(
            "More than 65,536 different names of communes; leave out rows that are not needed.");
      }
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      ends.add(bytes.size());
      return ends.size() - 1;
    }

    PackedTexts build() {
      return new PackedTexts(
          bytes.toByteArray(), ends.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
