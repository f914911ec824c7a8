package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables of the feeds. Words that hold a "not yet" come before those that hold an "already":
 * "chưa cập nhật trạng thái đã ..." is not yet. What does not exist on the other side ("không tồn
 * tại") was not taken: peers do not send it again, and here a person looks at it.
 */
final class Phrases {

  private static final ResponseClassifier A_PERSON_MUST_LOOK =
      (code, text) -> ResponseClass.PERMANENT;

  /** "Not with success", "not yet taken with success": a "not" before it in the same clause. */
  private static final Pattern NO_SUCCESS =
      Pattern.compile("\\b(?:khong|chua)\\b[^.,;:!?\\n]{0,200}?\\bthanh cong\\b");

  private static final PhraseClassifier.Rule TROUBLE =
      PhraseClassifier.Rule.of(
          ResponseClass.RETRY,
          "soap:fault",
          "faultstring",
          "soap fault",
          "lỗi server",
          "lỗi máy chủ",
          "lỗi hệ thống",
          "server error",
          "gián đoạn",
          "thử lại");

  static final ResponseClassifier CIVIL_STATUS =
      new PhraseClassifier(
          List.of(
              PhraseClassifier.Rule.of(
                  ResponseClass.PERMANENT, "logic xử lý không hợp lệ", "không đúng logic xử lý"),
              PhraseClassifier.Rule.of(
                  ResponseClass.RETRY,
                  "chưa cập nhật trạng thái",
                  "chưa được cập nhật",
                  "chưa gửi",
                  "chưa được gửi",
                  "lỗi insert",
                  "insert error",
                  "lỗi thêm mới"),
              TROUBLE,
              PhraseClassifier.Rule.of(
                  ResponseClass.FINAL,
                  "đã từ chối",
                  "đã tồn tại",
                  "đã trả kết quả",
                  "đã có kết quả",
                  "đã hoàn thành đăng ký",
                  "đã đăng ký xong")),
          (code, text) ->
              saysSuccess(VietnameseText.fold(text))
                  ? ResponseClass.FINAL
                  : ResponseClass.PERMANENT);

  static final ResponseClassifier JUDICIAL_RECORD =
      new PhraseClassifier(
          List.of(
              PhraseClassifier.Rule.of(
                  ResponseClass.FINAL,
                  "không thể chuyển sang trạng thái",
                  "không chuyển được sang trạng thái",
                  "không thể chuyển trạng thái"),
              TROUBLE),
          (code, text) -> code.equals("03") ? ResponseClass.RETRY : ResponseClass.PERMANENT);

  static final ResponseClassifier SOCIAL_PROTECTION =
      new PhraseClassifier(
          List.of(TROUBLE, PhraseClassifier.Rule.of(ResponseClass.FINAL, "đã tồn tại")),
          A_PERSON_MUST_LOOK);

  private Phrases() {}

  private static boolean saysSuccess(String folded) {
    return folded.contains("thanh cong") && !NO_SUCCESS.matcher(folded).find();
  }
}
