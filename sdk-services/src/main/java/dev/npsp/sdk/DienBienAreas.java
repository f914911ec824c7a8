package dev.npsp.sdk;

import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.mapi.GatewayDossiers;
import dev.npsp.sdk.dossiers.internal.mapi.GatewayPaths;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.procedures.internal.mapi.DienBienProcedures;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.onestop.OneStopSettings;
import java.util.Optional;

/** The areas over the gateway of Điện Biên: the list of procedures, and accounts. */
final class DienBienAreas extends WireAreas {

  private final OneStopSettings settings;

  DienBienAreas(OneStopSettings settings) {
    this.settings = settings;
  }

  @Override
  PortalConnection connection() {
    return settings;
  }

  @Override
  Optional<ProcedureProtocol> procedures(ClientContext context) {
    return Optional.of(new DienBienProcedures(context));
  }

  /** None of them is taken: each call says which it is that is lacking. */
  @Override
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.of(new GatewayDossiers(context, GatewayPaths.none()));
  }

  @Override
  Optional<IdentityClient> identity(ClientContext context) {
    return Optional.of(IdentityOverMapi.atGateway(context));
  }
}
