package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.DestinationPlace;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class TogetherAdapterTest {
  private static final String PROVIDER = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  @ParameterizedTest
  @EnumSource(DestinationPlace.class)
  void anyOperation_throughTheAdapter_namesItsDestination(DestinationPlace place) {
    PortalEnvironment adapter =
        PortalEnvironment.mapi(sandbox.adapterUri()).withDestination(PROVIDER, place);
    try (PortalClient portal = portal(adapter)) {
      assertThat(portal.procedures().list().items()).isNotEmpty();
      assertThat(portal.dossiers().submit(Cases.dossier(1)).created()).isTrue();
      portal.dossiers().reportProgress(Cases.step(Cases.code(1), "Thẩm định"));
      assertThat(portal.dossiers().find(Cases.code(1))).isPresent();
    }
    assertThat(sandbox.dossier(Cases.code(1).value()).steps()).hasSize(1);
    assertThat(sandbox.logins()).isEqualTo(1);
  }

  @Test
  void anyOperation_throughTheAdapterWithoutDestination_isNotSentAndNamesTheSetting() {
    try (PortalClient portal = portal(PortalEnvironment.mapi(sandbox.adapterUri()))) {
      NotSent notSent = catchThrowableOfType(NotSent.class, () -> portal.procedures().list());

      assertThat(notSent).hasMessageContaining("Thiếu dstcode");
      assertThat(notSent.remedy()).contains("withDestination");
    }
    assertThat(sandbox.calls()).isZero();
  }

  private static PortalClient portal(PortalEnvironment environment) {
    return PortalClient.builder(
            environment,
            AgencyCode.of(PortalSandbox.AGENCY),
            Credentials.password(PortalSandbox.AGENCY, Secret.of(sandbox.options().password())))
        .build();
  }
}
