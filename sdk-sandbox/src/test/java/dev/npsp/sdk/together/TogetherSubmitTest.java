package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.Portal;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TogetherSubmitTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final Dossier dossier = Cases.dossier(1);
  private final String code = dossier.code().value();

  @Test
  void submit_whenNewThenChanged_createsThenUpdates() {
    PortalClient portal = sandbox.client();

    Submission first = portal.dossiers().submit(dossier);
    Submission second = portal.dossiers().submit(dossier.toBuilder().summary("Sửa").build());

    assertThat(first.created()).isTrue();
    assertThat(second.updated()).isTrue();
    assertThat(sandbox.callsOf("DongBoHoSoMC")).isEqualTo(2);
    assertThat(sandbox.dossier(code).timesApplied()).isEqualTo(2);
    assertThat(sandbox.dossier(code).json()).contains("Sửa");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, -3})
  void submit_whenAnotherClientCreatedIt_updatesAfterOneTurn(int existsCode) {
    SandboxOptions options = SandboxOptions.builder().existsCode(existsCode).build();
    try (PortalSandbox portal = PortalSandbox.start(options);
        PortalClient fresh = portal.clientBuilder().build()) {
      portal.client().dossiers().submit(dossier);

      Submission submission = fresh.dossiers().submit(dossier.toBuilder().summary("Sửa").build());

      assertThat(submission.updated()).isTrue();
      assertThat(portal.callsOf("DongBoHoSoMC")).isEqualTo(3);
      assertThat(portal.dossier(code).timesApplied()).isEqualTo(2);
      assertThat(portal.dossier(code).json()).contains("Sửa");
    }
  }

  @Test
  void submit_whenThePortalForgot_createsAfterOneTurn() {
    sandbox.client().dossiers().submit(dossier);
    PortalClient knowing = sandbox.clientBuilder().build();
    try (knowing) {
      knowing.dossiers().get(dossier.code());
      sandbox.reset();

      assertThat(knowing.dossiers().submit(dossier).created()).isTrue();
    }
    assertThat(sandbox.dossier(code).timesApplied()).isEqualTo(1);
  }

  @Test
  void submit_whenInvalid_neverLeavesAndNamesEverything() {
    Dossier invalid =
        Dossier.builder(
                DossierCode.of("000.00.00.H57-261122-00001"),
                Cases.CERTIFIED_COPIES.toBuilder().fieldCode("").build(),
                Applicant.of(
                    Person.builder("")
                        .personalId(PersonalId.of("038099000017"))
                        .email("khong-phai")
                        .build()))
            .status(DossierStatus.PROCESSING)
            .summary("x".repeat(1001))
            .build();

    InvalidRequest refused =
        catchThrowableOfType(
            InvalidRequest.class, () -> sandbox.client().dossiers().submit(invalid));

    assertThat(refused.violations())
        .extracting(Violation::path)
        .contains(
            "applicant.party.email",
            "applicant.party.name",
            "code",
            "procedure.fieldCode",
            "received",
            "summary");
    assertThat(refused.getMessage()).doesNotContain("khong-phai").doesNotContain("038099000017");
    assertThat(sandbox.calls()).isZero();
    assertThat(sandbox.logins()).isZero();
  }

  @Test
  void forAgency_whenAnotherCodeOfTheSameRoot_submitsBothForms() {
    Portal district = agency("H56.14", "H56.14");
    DossierCode own = DossierCode.of("H56.14-261122-00001");

    assertThat(district.dossiers().submit(Cases.dossier(own)).created()).isTrue();
    assertThat(district.dossiers().submit(dossier).created()).isTrue();
    assertThat(district.dossiers().find(own)).isPresent();
    assertThat(sandbox.dossierCount()).isEqualTo(2);
  }

  @Test
  void forAgency_whenOfAForeignRoot_neverSendsOurDossiers() {
    Portal foreign = agency("H57", "H57");
    long before = sandbox.calls();

    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> foreign.dossiers().submit(dossier));

    assertThat(refused.violations()).extracting(Violation::code).containsExactly("OwnAgency");
    assertThat(sandbox.calls()).isEqualTo(before);
  }

  @Test
  void forAgency_whenTheAccountIsOfAForeignRoot_isRefusedByThePortal() {
    Portal mixed = agency("H57", PortalSandbox.AGENCY);

    RefusedByPortal refused =
        catchThrowableOfType(RefusedByPortal.class, () -> mixed.procedures().list());

    assertThat(refused.message()).contains("H57").contains("không thuộc tài khoản");
  }

  private static Portal agency(String code, String account) {
    return sandbox
        .client()
        .forAgency(
            AgencyCode.of(code),
            Credentials.password(account, Secret.of(sandbox.options().password())));
  }
}
