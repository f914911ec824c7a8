package dev.npsp.sdk;

import dev.npsp.sdk.catalogues.internal.CatalogueProtocol;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.FiguresProtocol;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import java.util.Optional;

/** What one wire offers of each area; an area that it does not name is not offered. */
abstract class WireAreas {

  /** How the portal is reached over this wire. */
  abstract PortalConnection connection();

  Optional<ProcedureProtocol> procedures(ClientContext context) {
    return Optional.empty();
  }

  Optional<CatalogueProtocol> catalogues(ClientContext context) {
    return Optional.empty();
  }

  /**
   * @param known the dossiers that the portal has, with the ids that it gave them
   */
  Optional<DossierProtocol> dossiers(ClientContext context, SubmittedDossiers known) {
    return Optional.empty();
  }

  Optional<StatisticsClient> statistics(ClientContext context) {
    return Optional.empty();
  }

  Optional<ServicesClient> services(ClientContext context) {
    return Optional.empty();
  }

  Optional<ResultsClient> results(ClientContext context) {
    return Optional.empty();
  }

  Optional<FeedbackClient> feedback(ClientContext context) {
    return Optional.empty();
  }

  Optional<PetitionsClient> petitions(ClientContext context) {
    return Optional.empty();
  }

  Optional<FiguresProtocol> figures(ClientContext context) {
    return Optional.empty();
  }

  Optional<IdentityClient> identity(ClientContext context) {
    return Optional.empty();
  }
}
