package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;

/** Fictitious dossiers. */
final class Examples {

  static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.002809"), "Thủ tục ví dụ", "G03-GD10", "Lĩnh vực ví dụ");
  static final Applicant APPLICANT =
      Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")));

  private Examples() {}

  static DossierCode code(int number) {
    return DossierCode.of("000.00.00.H56-261122-" + number);
  }

  static Dossier dossier(int number) {
    return Dossier.builder(code(number), PROCEDURE, APPLICANT)
        .received(VietnamTime.of(2026, 11, 22, 8, 30))
        .build();
  }

  static Dossier dossier(int number, String version) {
    return dossier(number).toBuilder().summary(version).build();
  }

  static ProgressStep step(int number) {
    return ProgressStep.builder(code(number), DossierStatus.PROCESSING, "Lê Thị Mẫu")
        .note("Bước " + number)
        .at(VietnamTime.of(2026, 11, 22, 9, 0))
        .build();
  }
}
