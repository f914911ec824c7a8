package dev.npsp.sdk.procedures;

import java.util.function.Function;

/** The parts of a procedure's document that are compared as a whole. */
enum ProcedurePart {
  STEPS("TRINHTUTHUCHIEN", Procedure::steps),
  CONDITIONS("YEUCAU", Procedure::conditions),
  AUDIENCES("DOITUONGTHUCHIEN", Procedure::audiences),
  RESULTS("KETQUATHUCHIEN", Procedure::results),
  LEGAL_BASES("CANCUPHAPLY", Procedure::legalBases),
  ANNOUNCEMENT("QUYETDINH", Procedure::announcement),
  AGENCIES("COQUANTHUCHIEN", Procedure::agencies),
  LEVELS("CAPTHUCHIEN", Procedure::levels),
  FIELDS("LINHVUCTHUCHIEN", Procedure::fields),
  ADDRESS("DIACHITIEPNHAN", Procedure::receptionAddress),
  DESCRIPTION("MOTA", Procedure::description);

  private final String subject;
  private final Function<Procedure, Object> value;

  ProcedurePart(String subject, Function<Procedure, Object> value) {
    this.subject = subject;
    this.value = value;
  }

  Object of(Procedure procedure) {
    return value.apply(procedure);
  }

  String subject() {
    return subject;
  }
}
