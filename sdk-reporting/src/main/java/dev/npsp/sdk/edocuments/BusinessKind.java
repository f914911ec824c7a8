package dev.npsp.sdk.edocuments;

import static java.util.Map.entry;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Locale;
import java.util.Map;

/**
 * What is to be done with a document. Wire: {@code BussinessDocType}. An open list: a code that
 * this version does not know is kept as it came, and never counts as one that it knows.
 *
 * @param code the code as it is sent
 */
public record BusinessKind(String code) {

  /** A document that was not sent before. Code 0: Văn bản mới. */
  public static final BusinessKind NEW = new BusinessKind("0");

  /** Takes an earlier one back. Code 1: Thu hồi. */
  public static final BusinessKind RECALL = new BusinessKind("1");

  /** Changes an earlier one. Code 2: Cập nhật. */
  public static final BusinessKind UPDATE = new BusinessKind("2");

  /** Stands in place of an earlier one. Code 3: Thay thế. */
  public static final BusinessKind REPLACE = new BusinessKind("3");

  private static final Map<String, LocalizedText> KNOWN =
      Map.ofEntries(
          entry("0", new LocalizedText("new", "Văn bản mới")),
          entry("1", new LocalizedText("recall", "Thu hồi")),
          entry("2", new LocalizedText("update", "Cập nhật")),
          entry("3", new LocalizedText("replace", "Thay thế")));

  public BusinessKind {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static BusinessKind of(String code) {
    return new BusinessKind(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return KNOWN.containsKey(code);
  }

  /** The name in that language; the code itself when it is not known. */
  public String label(Locale language) {
    LocalizedText known = KNOWN.get(code);
    return known == null ? code : known.in(language);
  }

  @Override
  public String toString() {
    return code;
  }
}
