package dev.npsp.sdk.feeds;

import java.util.List;

/**
 * The tables of the feeds. Words that hold a "not yet" come before those that hold an "already":
 * "chưa cập nhật trạng thái đã ..." is not yet.
 */
final class Phrases {

  private static final ResponseClassifier A_PERSON_MUST_LOOK =
      (code, text) -> ResponseClass.PERMANENT;

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
                  "thành công",
                  "đã từ chối",
                  "đã tồn tại",
                  "không tồn tại",
                  "đã trả kết quả",
                  "đã có kết quả",
                  "đã hoàn thành đăng ký",
                  "đã đăng ký xong")),
          A_PERSON_MUST_LOOK);

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
}
