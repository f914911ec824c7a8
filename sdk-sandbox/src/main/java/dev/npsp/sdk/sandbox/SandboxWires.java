package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.PortalClientBuilder;
import java.net.URI;

/**
 * The other protocols that the sandbox speaks, over the same dossiers as {@code mapi}: what is
 * submitted over one is read over another. Their calls and logins count in {@link
 * PortalSandbox#callsOf} by the last segment of the path, and meet the same faults.
 */
public interface SandboxWires {

  /**
   * The address of a ministry's portal of the generation of 2025. {@code client_id} is an agency's
   * code, {@code client_secret} the sandbox's password. A dossier is taken as a new one or in place
   * of what is held. The paths {@code token} and {@code DanhSachHoSo} (listing) are proposals; the
   * tracking stands at {@code pa/dossier-search/dvc}, which takes the tokens of {@code
   * realms/digo/protocol/openid-connect/token} (OAuth 2 client credentials), too.
   */
  URI igateUri();

  /**
   * The address of the gateway of Hà Giang. Only the path of dossiers is attested; {@code
   * api/SynsTTHCC/CapNhatTienDoHoSoMC} (progress) and {@code api/SynsTTHCC/DongBoTrangThaiHoSo}
   * (statuses of dossiers born on the portal) are proposals.
   */
  URI haGiangUri();

  /**
   * The address of the gateway of Thanh Hóa, for agencies of that province ({@code H56}). The paths
   * of dossiers ({@code ThemMoiHoSo}, {@code CapNhatHoSo}), steps ({@code CapNhatTienDo}) and
   * statuses ({@code CapNhatTrangThai}), below {@code KetNoiMotCuaQuocGia/}, are the sandbox's own:
   * none is attested.
   */
  URI thanhHoaUri();

  /** The address of the gateway of Điện Biên: the list of procedures, and accounts. */
  URI dienBienUri();

  /** A builder of a client over a ministry's portal; whoever builds it closes it. */
  PortalClientBuilder igateClient();

  /** A builder of a client over the gateway of Hà Giang; whoever builds it closes it. */
  PortalClientBuilder haGiangClient();

  /** A builder of a client over the gateway of Thanh Hóa; whoever builds it closes it. */
  PortalClientBuilder thanhHoaClient();

  /** A builder of a client over the gateway of Điện Biên; whoever builds it closes it. */
  PortalClientBuilder dienBienClient();
}
