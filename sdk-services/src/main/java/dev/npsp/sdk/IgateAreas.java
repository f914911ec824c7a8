package dev.npsp.sdk;

import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.igate.IgateDossiers;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.igate.IgateSettings;
import java.util.Optional;

/** The areas over the ministry portal's interface: dossiers. */
final class IgateAreas extends WireAreas {

  private final IgateSettings settings;

  IgateAreas(IgateSettings settings) {
    this.settings = settings;
  }

  @Override
  PortalConnection connection() {
    return settings;
  }

  @Override
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.of(new IgateDossiers(context, known, settings));
  }
}
