package dev.npsp.sdk.inbound.feeds;

import java.util.List;

/**
 * The tables of the feeds. Words that hold a "not yet" come before those that hold an "already":
 * "chưa cập nhật trạng thái đã ..." is not yet.
 */
final class Phrases {

  private static final AnswerTable A_PERSON_MUST_LOOK = (code, text) -> AnswerKind.PERMANENT;

  private static final PhraseTable.Rule TROUBLE =
      PhraseTable.Rule.of(
          AnswerKind.RETRY,
          "soap:fault",
          "faultstring",
          "soap fault",
          "lỗi server",
          "lỗi máy chủ",
          "lỗi hệ thống",
          "server error",
          "gián đoạn",
          "thử lại");

  static final AnswerTable CIVIL_STATUS =
      new PhraseTable(
          List.of(
              PhraseTable.Rule.of(
                  AnswerKind.PERMANENT, "logic xử lý không hợp lệ", "không đúng logic xử lý"),
              PhraseTable.Rule.of(
                  AnswerKind.RETRY,
                  "chưa cập nhật trạng thái",
                  "chưa được cập nhật",
                  "chưa gửi",
                  "chưa được gửi",
                  "lỗi insert",
                  "insert error",
                  "lỗi thêm mới"),
              TROUBLE,
              PhraseTable.Rule.of(
                  AnswerKind.FINAL,
                  "thành công",
                  "đã từ chối",
                  "đã tồn tại",
                  "không tồn tại",
                  "đã trả kết quả",
                  "đã có kết quả",
                  "đã hoàn thành đăng ký",
                  "đã đăng ký xong")),
          A_PERSON_MUST_LOOK);

  static final AnswerTable JUDICIAL_RECORD =
      new PhraseTable(
          List.of(
              PhraseTable.Rule.of(
                  AnswerKind.FINAL,
                  "không thể chuyển sang trạng thái",
                  "không chuyển được sang trạng thái",
                  "không thể chuyển trạng thái"),
              TROUBLE),
          (code, text) -> code.equals("03") ? AnswerKind.RETRY : AnswerKind.PERMANENT);

  static final AnswerTable SOCIAL_PROTECTION =
      new PhraseTable(
          List.of(TROUBLE, PhraseTable.Rule.of(AnswerKind.FINAL, "đã tồn tại")),
          A_PERSON_MUST_LOOK);

  private Phrases() {}
}
