package dev.npsp.sdk.edocuments;

import static java.util.Map.entry;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Locale;
import java.util.Map;

/**
 * Where a document is at its receiver, or where its recall is. Wire: {@code StatusCode}. An open
 * list: a code that this version does not know is kept as it came, and never counts as one that it
 * knows.
 *
 * @param code the code as it is sent
 */
public record EDocumentStatus(String code) {

  /** The system of the receiver has it. Code 01: Đã đến. */
  public static final EDocumentStatus ARRIVED = new EDocumentStatus("01");

  /** The receiver does not take it. Code 02: Từ chối tiếp nhận. */
  public static final EDocumentStatus REFUSED = new EDocumentStatus("02");

  /** The receiver has taken it. Code 03: Đã tiếp nhận. */
  public static final EDocumentStatus ACCEPTED = new EDocumentStatus("03");

  /** A unit or an officer was made responsible. Code 04: Phân công. */
  public static final EDocumentStatus ASSIGNED = new EDocumentStatus("04");

  /** It is being worked on. Code 05: Đang xử lý. */
  public static final EDocumentStatus IN_PROGRESS = new EDocumentStatus("05");

  /** What it asks for is done. Code 06: Hoàn thành. */
  public static final EDocumentStatus COMPLETED = new EDocumentStatus("06");

  /** The sender wants it back; sent by the sender. Code 13: Lấy lại. */
  public static final EDocumentStatus RECALL_REQUESTED = new EDocumentStatus("13");

  /** The receiver agrees to a recall or an update. Code 15: Đồng ý lấy lại/cập nhật. */
  public static final EDocumentStatus RECALL_ACCEPTED = new EDocumentStatus("15");

  /** The receiver does not agree to a recall or an update. Code 16: Từ chối lấy lại/cập nhật. */
  public static final EDocumentStatus RECALL_REFUSED = new EDocumentStatus("16");

  private static final Map<String, LocalizedText> KNOWN =
      Map.ofEntries(
          entry("01", new LocalizedText("arrived", "Đã đến")),
          entry("02", new LocalizedText("refused", "Từ chối tiếp nhận")),
          entry("03", new LocalizedText("accepted", "Đã tiếp nhận")),
          entry("04", new LocalizedText("assigned", "Phân công")),
          entry("05", new LocalizedText("in progress", "Đang xử lý")),
          entry("06", new LocalizedText("completed", "Hoàn thành")),
          entry("13", new LocalizedText("recall requested", "Lấy lại")),
          entry("15", new LocalizedText("recall accepted", "Đồng ý lấy lại/cập nhật")),
          entry("16", new LocalizedText("recall refused", "Từ chối lấy lại/cập nhật")));

  public EDocumentStatus {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static EDocumentStatus of(String code) {
    return new EDocumentStatus(code);
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
