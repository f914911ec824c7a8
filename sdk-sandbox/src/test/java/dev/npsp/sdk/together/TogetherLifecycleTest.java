package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TogetherLifecycleTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final Dossier dossier = Cases.dossier(1);
  private final Dossier backwards =
      dossier.toBuilder().status(DossierStatus.NEWLY_REGISTERED).build();

  @Test
  void submit_whenTheMoveIsWrong_goesThroughByDefault() {
    sandbox.client().dossiers().submit(dossier);
    sandbox.client().dossiers().submit(backwards);
    assertThat(sandbox.dossier(dossier.code().value()).timesApplied()).isEqualTo(2);
  }

  @Test
  void submit_whenTheClientWasToldToRefuse_sendsNothingAndSpeaksItsLanguage() {
    try (PortalClient strict =
        sandbox
            .clientBuilder()
            .language(Locale.forLanguageTag("vi"))
            .lifecycle(TransitionPolicy.refusing())
            .build()) {
      strict.dossiers().submit(dossier);
      assertThatThrownBy(() -> strict.dossiers().submit(backwards))
          .isInstanceOf(InvalidRequest.class)
          .hasMessageContaining("không chuyển sang 1 (Mới đăng ký)");
    }
    assertThat(sandbox.callsOf("DongBoHoSoMC")).isEqualTo(1);
    assertThat(sandbox.dossier(dossier.code().value()).timesApplied()).isEqualTo(1);
  }
}
