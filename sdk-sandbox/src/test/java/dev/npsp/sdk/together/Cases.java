package dev.npsp.sdk.together;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import java.time.Instant;

/** What the tests submit: one plain dossier with any number, and a step of it. */
final class Cases {
  static final Instant RECEIVED = Instant.parse("2026-11-22T02:00:00Z");
  static final ProcedureReference CERTIFIED_COPIES =
      ProcedureReference.of(
          ProcedureCode.of("2.000815"),
          "Chứng thực bản sao từ bản chính",
          "G15-CT01",
          "Chứng thực");

  private Cases() {}

  static DossierCode code(int number) {
    return DossierCode.of("000.00.00.H56-261122-%05d".formatted(number));
  }

  static Dossier dossier(int number) {
    return dossier(code(number));
  }

  static Dossier dossier(DossierCode code) {
    return Dossier.builder(
            code,
            CERTIFIED_COPIES,
            Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017"))))
        .status(DossierStatus.PROCESSING)
        .received(RECEIVED)
        .processingUnit("Bộ phận Một cửa")
        .build();
  }

  static ProgressStep step(DossierCode code, String note) {
    return ProgressStep.builder(code, DossierStatus.PROCESSING, "Lê Thị Mẫu")
        .note(note)
        .at(RECEIVED)
        .build();
  }
}
