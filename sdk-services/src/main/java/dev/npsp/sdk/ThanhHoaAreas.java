package dev.npsp.sdk;

import dev.npsp.sdk.catalogues.internal.CatalogueProtocol;
import dev.npsp.sdk.catalogues.internal.mapi.GatewayCatalogues;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.mapi.GatewayDossiers;
import dev.npsp.sdk.dossiers.internal.mapi.GatewayPaths;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.procedures.internal.mapi.ThanhHoaProcedures;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.onestop.OneStopSettings;
import java.util.Optional;

/** The areas over the gateway of Thanh Hóa: procedures, catalogues, and dossiers with paths. */
final class ThanhHoaAreas extends WireAreas {

  private final OneStopSettings settings;
  private final GatewayPaths paths;

  ThanhHoaAreas(OneStopSettings settings, GatewayPaths paths) {
    this.settings = settings;
    this.paths = paths;
  }

  @Override
  PortalConnection connection() {
    return settings;
  }

  @Override
  Optional<ProcedureProtocol> procedures(ClientContext context) {
    return Optional.of(new ThanhHoaProcedures(context));
  }

  @Override
  Optional<CatalogueProtocol> catalogues(ClientContext context) {
    return Optional.of(new GatewayCatalogues(context));
  }

  @Override
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.of(new GatewayDossiers(context, paths));
  }
}
