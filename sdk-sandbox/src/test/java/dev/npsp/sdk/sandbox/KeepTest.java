package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepTest {
  private static final String SECOND = "000.00.00.G05-240105-00002";
  private static final String THIRD = "000.00.00.G05-240105-00003";

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(SandboxOptions.builder().keep(2).build());

  private Caller caller;

  @BeforeEach
  void fill() throws Exception {
    caller = new Caller(sandbox.uri());
    caller.create(Caller.dossier(), Caller.dossier(SECOND), Caller.dossier(THIRD));
  }

  @Test
  void oldest_isKeptAsAHashOnly_butStillCounted() {
    SandboxDossier oldest = sandbox.dossier(Caller.DOSSIER);

    assertThat(oldest.keptInFull()).isFalse();
    assertThat(oldest.json()).isEmpty();
    assertThat(oldest.status()).isEqualTo("10");
    assertThat(oldest.timesApplied()).isEqualTo(1);
    assertThat(oldest.timesWritten()).isEqualTo(1);
    assertThat(sandbox.dossier(THIRD).keptInFull()).isTrue();
    assertThat(sandbox.dossierCount()).isEqualTo(3);
  }

  @Test
  void oldest_isStillKnownToEveryService() throws Exception {
    assertThat(caller.create(Caller.dossier()).text("message")).contains("đã tồn tại");
    assertThat(caller.callSample("mapi-TraCuuHoSo-request.json").objects("result")).hasSize(1);
    assertThat(caller.callSample("mapi-CapNhatTienDoHoSoMC-request.json").scalar("error_code"))
        .isEqualTo("0");
    assertThat(sandbox.dossierCount()).isEqualTo(3);
  }

  @Test
  void oldest_whenRepeatedIdentically_changesNothing() throws Exception {
    caller.update(Caller.dossier());

    assertThat(sandbox.dossier(Caller.DOSSIER).timesWritten()).isEqualTo(2);
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(1);
    assertThat(sandbox.dossier(Caller.DOSSIER).keptInFull()).isTrue();

    caller.update(Caller.dossier(SECOND).replace("Hồ sơ ví dụ", "Khác"));
    assertThat(sandbox.dossier(SECOND).timesApplied()).isEqualTo(2);
  }
}
