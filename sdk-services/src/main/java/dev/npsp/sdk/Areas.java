package dev.npsp.sdk;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.internal.BankingOverWire;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.catalogues.internal.CataloguesOverMapi;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.internal.DossiersOverMapi;
import dev.npsp.sdk.dossiers.internal.ProcedureCheckedDossiers;
import dev.npsp.sdk.dossiers.internal.ProcedureStatusGuard;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.internal.FeedsOverWires;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.internal.PaymentClients;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.procedures.internal.ProceduresOverMapi;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.results.internal.ResultsOverMapi;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.StatisticsOverMapi;
import dev.npsp.sdk.wire.ClientContext;
import java.util.Optional;

/** The area clients of one agency. A new area is one line here and one in {@link Portal}. */
record Areas(
    ProceduresClient procedures,
    CataloguesClient catalogues,
    DossiersClient dossiers,
    StatisticsClient statistics,
    ServicesClient services,
    ResultsClient results,
    FeedbackClient feedback,
    IdentityClient identity,
    BankingClient banking,
    Optional<PaymentsClient> payments,
    Optional<FeedsClient> feeds) {

  /**
   * What one client says of its areas.
   *
   * @param format which generation of the dossier message the portal takes
   * @param known which dossiers the portal has
   * @param lifecycle what to do about statuses that do not follow on each other
   * @param watch what looks at the procedures of dossiers
   * @param payments the account at the platform that collects
   * @param feeds the feeds that the agency takes part in
   */
  record Settings(
      DossierFormat format,
      SubmittedDossiers known,
      TransitionPolicy lifecycle,
      Optional<ProcedureStatusGuard> watch,
      Optional<PaymentAccount> payments,
      Optional<FeedSettings> feeds) {

    /** What goes for another agency too. */
    Settings ofAnotherAgency() {
      return new Settings(
          format,
          SubmittedDossiers.inMemory(),
          lifecycle,
          watch.map(ProcedureStatusGuard::afresh),
          Optional.empty(),
          Optional.empty());
    }
  }

  static Areas over(ClientContext context, Settings settings) {
    DossiersClient dossiers =
        new DossiersOverMapi(context, settings.format(), settings.known(), settings.lifecycle());
    return new Areas(
        new ProceduresOverMapi(context),
        new CataloguesOverMapi(context),
        settings
            .watch()
            .<DossiersClient>map(watch -> new ProcedureCheckedDossiers(dossiers, watch))
            .orElse(dossiers),
        new StatisticsOverMapi(context),
        new ServicesOverMapi(context),
        new ResultsOverMapi(context),
        new FeedbackOverMapi(context),
        new IdentityOverMapi(context),
        new BankingOverWire(context),
        settings.payments().map(account -> PaymentClients.of(context, account)),
        settings.feeds().map(feeds -> new FeedsOverWires(context, feeds)));
  }
}
