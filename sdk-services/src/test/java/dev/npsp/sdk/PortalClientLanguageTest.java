package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PortalClientLanguageTest {

  private static PortalClientBuilder client() {
    return PortalClient.builder(
            PortalEnvironment.mapi(URI.create("http://portal.invalid/")),
            AgencyCode.of("000.00.00.H56"),
            Credentials.password("000.00.00.H56", Secret.of("mat-khau")))
        .transport(
            call -> {
              throw new IllegalStateException("nothing is sent");
            });
  }

  private static InvalidRequest refused(PortalClient portal) {
    Dossier foreignAndNameless =
        Dossier.builder(
                DossierCode.of("000.00.00.H22-261122-00017"),
                ProcedureReference.of(ProcedureCode.of("1.002809"), " ", "G04-GT01", "Đường bộ"),
                Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017"))))
            .received(Instant.parse("2026-11-22T01:00:00Z"))
            .build();
    try (portal) {
      return catchThrowableOfType(
          InvalidRequest.class, () -> portal.dossiers().submit(foreignAndNameless));
    }
  }

  @Test
  void submit_whenClientSpeaksVietnamese_saysConstraintsAndLimitsOfTheWireInIt() {
    PortalClient portal = client().language(Locale.forLanguageTag("vi")).build();
    assertThat(refused(portal).violations())
        .extracting(Violation::message)
        .containsExactly("phải bắt đầu bằng mã của đơn vị thuộc H56", "không được để trống");
  }

  @Test
  void submit_whenNoLanguageWasChosen_saysBothInEnglish() {
    assertThat(refused(client().build()).violations())
        .extracting(Violation::message)
        .containsExactly(
            "begins with the code of an agency of another root than H56", "must not be blank");
  }
}
