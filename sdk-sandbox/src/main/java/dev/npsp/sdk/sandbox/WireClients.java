package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.GatewayEnvironment;
import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;

/** Addresses and clients of the sandbox's other protocols. */
record WireClients(URI base, SandboxOptions options) implements SandboxWires {

  @Override
  public URI igateUri() {
    return base.resolve("igate/");
  }

  @Override
  public URI haGiangUri() {
    return base.resolve("hagiang/");
  }

  @Override
  public URI thanhHoaUri() {
    return base.resolve("thanhhoa/");
  }

  @Override
  public URI dienBienUri() {
    return base.resolve("dienbien/");
  }

  @Override
  public PortalClientBuilder igateClient() {
    return client(
        IgateEnvironment.builder(igateUri())
            .listPath("DanhSachHoSo")
            .trackingPath("pa/dossier-search/dvc")
            .build(),
        Credentials.clientCredentials(PortalSandbox.AGENCY, Secret.of(options.password())));
  }

  @Override
  public PortalClientBuilder haGiangClient() {
    return client(
        GatewayEnvironment.builder(Gateway.HA_GIANG, haGiangUri())
            .progressPath("api/SynsTTHCC/CapNhatTienDoHoSoMC")
            .statusPath("api/SynsTTHCC/DongBoTrangThaiHoSo")
            .build(),
        password());
  }

  @Override
  public PortalClientBuilder thanhHoaClient() {
    return client(
        GatewayEnvironment.builder(Gateway.THANH_HOA, thanhHoaUri())
            .addPath("KetNoiMotCuaQuocGia/ThemMoiHoSo")
            .updatePath("KetNoiMotCuaQuocGia/CapNhatHoSo")
            .progressPath("KetNoiMotCuaQuocGia/CapNhatTienDo")
            .statusPath("KetNoiMotCuaQuocGia/CapNhatTrangThai")
            .build(),
        password());
  }

  @Override
  public PortalClientBuilder dienBienClient() {
    return client(PortalEnvironment.gateway(Gateway.DIEN_BIEN, dienBienUri()), password());
  }

  private Credentials password() {
    return Credentials.password(PortalSandbox.AGENCY, Secret.of(options.password()));
  }

  private static PortalClientBuilder client(
      PortalEnvironment environment, Credentials credentials) {
    return PortalClient.builder(environment, AgencyCode.of(PortalSandbox.AGENCY), credentials)
        .sleeper(pause -> {});
  }
}
