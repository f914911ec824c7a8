package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.CredentialsNotAccepted;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each wire takes one kind of credentials, and says which. */
class AcceptedCredentialsTest {

  private static final URI PORTAL = URI.create("http://portal.invalid/");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H22");
  private static final Credentials PASSWORD = Credentials.password("u", Secret.of("bi-mat"));
  private static final Credentials PROGRAM = Credentials.clientCredentials("c", Secret.of("khoa"));

  @Test
  void build_whenTheWireTakesPasswords_refusesClientCredentials() {
    for (PortalEnvironment environment :
        new PortalEnvironment[] {
          PortalEnvironment.mapi(PORTAL),
          PortalEnvironment.gateway(Gateway.HA_GIANG, PORTAL),
          PortalEnvironment.gateway(Gateway.THANH_HOA, PORTAL),
          PortalEnvironment.gateway(Gateway.DIEN_BIEN, PORTAL)
        }) {
      CredentialsNotAccepted refused = refused(environment, PROGRAM);

      assertThat(refused.remedy()).contains("Credentials.password(");
      assertThat(refused).hasMessageContaining(refused.wire()).hasMessageNotContaining("khoa");
    }
  }

  @Test
  void forAgency_whenTheKindIsAnother_refusesIt() {
    try (PortalClient portal =
        PortalClient.builder(PortalEnvironment.mapi(PORTAL), AGENCY, PASSWORD).build()) {
      CredentialsNotAccepted refused =
          catchThrowableOfType(
              CredentialsNotAccepted.class, () -> portal.forAgency(AGENCY, PROGRAM));

      assertThat(refused.wire()).isEqualTo("mapi");
    }
  }

  @Test
  void build_withACertificate_saysWhereItGoes() {
    CredentialsNotAccepted refused =
        refused(
            PortalEnvironment.mapi(PORTAL),
            Credentials.certificate(Path.of("agency.p12"), () -> Secret.of("khoa")));

    assertThat(refused.remedy())
        .contains("Credentials.password(")
        .contains("Transport.builder().clientCertificate(");
  }

  private static CredentialsNotAccepted refused(PortalEnvironment environment, Credentials given) {
    return catchThrowableOfType(
        CredentialsNotAccepted.class,
        () -> PortalClient.builder(environment, AGENCY, given).build());
  }
}
