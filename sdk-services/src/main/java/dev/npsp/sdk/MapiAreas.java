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
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.petitions.internal.PetitionsOverReference;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.procedures.internal.mapi.MapiProcedures;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.results.internal.ResultsOverMapi;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.FiguresProtocol;
import dev.npsp.sdk.statistics.internal.StatisticsOverMapi;
import dev.npsp.sdk.statistics.internal.reference.FiguresOverReference;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import java.net.URI;
import java.util.Optional;

/**
 * The areas over the {@code mapi} wire, which has all of them but two: those are asked over the
 * reference protocol where the environment names its address.
 */
final class MapiAreas extends WireAreas {

  private final MapiSettings settings;
  private final DossierFormat format;
  private final Optional<URI> reference;

  MapiAreas(MapiSettings settings, DossierFormat format, Optional<URI> reference) {
    this.settings = settings;
    this.format = format;
    this.reference = reference;
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
  Optional<PetitionsClient> petitions(ClientContext context) {
    return reference.map(address -> new PetitionsOverReference(context, address));
  }

  @Override
  Optional<FiguresProtocol> figures(ClientContext context) {
    return reference.map(address -> new FiguresOverReference(context, address));
  }

  @Override
  Optional<IdentityClient> identity(ClientContext context) {
    return Optional.of(new IdentityOverMapi(context));
  }
}
