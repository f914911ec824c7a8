package dev.npsp.sdk.procedures;

import java.util.function.Function;

/** The parts of a procedure's document that are compared as a whole. */
enum ProcedurePart {
  STEPS("TRINHTUTHUCHIEN", "steps", "trình tự thực hiện", Procedure::steps),
  CONDITIONS("YEUCAU", "conditions", "yêu cầu, điều kiện", Procedure::conditions),
  AUDIENCES("DOITUONGTHUCHIEN", "audiences", "đối tượng thực hiện", Procedure::audiences),
  RESULTS("KETQUATHUCHIEN", "results", "kết quả thực hiện", Procedure::results),
  LEGAL_BASES("CANCUPHAPLY", "legal bases", "căn cứ pháp lý", Procedure::legalBases),
  ANNOUNCEMENT("QUYETDINH", "announcing decision", "quyết định công bố", Procedure::announcement),
  AGENCIES("COQUANTHUCHIEN", "agencies", "cơ quan thực hiện", Procedure::agencies),
  LEVELS("CAPTHUCHIEN", "levels", "cấp thực hiện", Procedure::levels),
  FIELDS("LINHVUCTHUCHIEN", "fields", "lĩnh vực", Procedure::fields),
  ADDRESS("DIACHITIEPNHAN", "place of reception", "địa chỉ tiếp nhận", Procedure::receptionAddress),
  DESCRIPTION("MOTA", "description", "mô tả", Procedure::description);

  private final String subject;
  private final String nameEn;
  private final String nameVi;
  private final Function<Procedure, Object> value;

  ProcedurePart(String subject, String nameEn, String nameVi, Function<Procedure, Object> value) {
    this.subject = subject;
    this.nameEn = nameEn;
    this.nameVi = nameVi;
    this.value = value;
  }

  Object of(Procedure procedure) {
    return value.apply(procedure);
  }

  String subject() {
    return subject;
  }

  String nameEn() {
    return nameEn;
  }

  String nameVi() {
    return nameVi;
  }
}
