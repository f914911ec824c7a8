package dev.npsp.sdk;

import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.hagiang.HaGiangDossiers;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.hagiang.HaGiangSettings;
import java.util.Optional;

/** The areas over the Hà Giang gateway: dossiers. */
final class HaGiangAreas extends WireAreas {

  private final HaGiangSettings settings;

  HaGiangAreas(HaGiangSettings settings) {
    this.settings = settings;
  }

  @Override
  PortalConnection connection() {
    return settings;
  }

  @Override
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.of(new HaGiangDossiers(context, settings));
  }
}
