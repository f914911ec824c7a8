package dev.npsp.sdk;

import dev.npsp.sdk.catalogues.internal.CatalogueProtocol;
import dev.npsp.sdk.catalogues.internal.mapi.MapiCatalogues;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.mapi.MapiDossiers;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.procedures.internal.mapi.MapiProcedures;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.results.internal.ResultsOverMapi;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.StatisticsOverMapi;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import java.util.Optional;

/** The areas over the {@code mapi} wire, which has all of them. */
final class MapiAreas extends WireAreas {

  private final MapiSettings settings;
  private final DossierFormat format;

  MapiAreas(MapiSettings settings, DossierFormat format) {
    this.settings = settings;
    this.format = format;
  }

  @Override
  PortalConnection connection() {
    return settings;
  }

  @Override
  Optional<ProcedureProtocol> procedures(ClientContext context) {
    return Optional.of(new MapiProcedures(context));
  }

  @Override
  Optional<CatalogueProtocol> catalogues(ClientContext context) {
    return Optional.of(new MapiCatalogues(context));
  }

  @Override
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.of(new MapiDossiers(context, format));
  }

  @Override
  Optional<StatisticsClient> statistics(ClientContext context) {
    return Optional.of(new StatisticsOverMapi(context));
  }

  @Override
  Optional<ServicesClient> services(ClientContext context) {
    return Optional.of(new ServicesOverMapi(context));
  }

  @Override
  Optional<ResultsClient> results(ClientContext context) {
    return Optional.of(new ResultsOverMapi(context, settings));
  }

  @Override
  Optional<FeedbackClient> feedback(ClientContext context) {
    return Optional.of(new FeedbackOverMapi(context));
  }

  @Override
  Optional<IdentityClient> identity(ClientContext context) {
    return Optional.of(new IdentityOverMapi(context));
  }
}
