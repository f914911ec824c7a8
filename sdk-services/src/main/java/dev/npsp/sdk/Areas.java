package dev.npsp.sdk;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.internal.BankingOverWire;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.catalogues.internal.DefaultCataloguesClient;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.internal.DefaultDossiersClient;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.internal.FeedsOverWires;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.internal.PaymentClients;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.procedures.internal.DefaultProceduresClient;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.FiguresProtocol;
import dev.npsp.sdk.wire.ClientContext;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The area clients of one agency. A new area is one line here and one in {@link Portal}; which wire
 * it is asked over, the environment says.
 */
record Areas(
    ProceduresClient procedures,
    CataloguesClient catalogues,
    DossiersClient dossiers,
    StatisticsClient statistics,
    ServicesClient services,
    ResultsClient results,
    FeedbackClient feedback,
    PetitionsClient petitions,
    FiguresProtocol figures,
    IdentityClient identity,
    BankingClient banking,
    Optional<PaymentsClient> payments,
    Optional<FeedsClient> feeds) {

  /**
   * What one client says of its areas.
   *
   * @param environment where the portal is and what is spoken there
   * @param dossiers what the client says of its dossiers
   * @param payments the account at the platform that collects
   * @param feeds the feeds that the agency takes part in
   */
  record Settings(
      PortalEnvironment environment,
      DossierRules dossiers,
      Optional<PaymentAccount> payments,
      Optional<FeedSettings> feeds) {

    /** What goes for another agency too. */
    Settings ofAnotherAgency() {
      return new Settings(
          environment, dossiers.ofAnotherAgency(), Optional.empty(), Optional.empty());
    }
  }

  static Areas over(ClientContext context, Settings settings) {
    PortalEnvironment environment = settings.environment();
    WireAreas wire = environment.areas();
    Lacking lacking = new Lacking(context);
    DossierRules rules = settings.dossiers();
    return new Areas(
        wire.procedures(context)
            .<ProceduresClient>map(DefaultProceduresClient::new)
            .orElseGet(lacking.of(ProceduresClient.class, "procedures", Capability.PROCEDURES)),
        wire.catalogues(context)
            .<CataloguesClient>map(DefaultCataloguesClient::new)
            .orElseGet(lacking.of(CataloguesClient.class, "catalogues", Capability.CATALOGUES)),
        wire.dossiers(context, rules.known())
            .<DossiersClient>map(protocol -> new DefaultDossiersClient(protocol, rules))
            .orElseGet(lacking.of(DossiersClient.class, "dossiers", Capability.DOSSIERS)),
        wire.statistics(context)
            .orElseGet(lacking.of(StatisticsClient.class, "statistics", Capability.STATISTICS)),
        wire.services(context)
            .orElseGet(lacking.of(ServicesClient.class, "services", Capability.SERVICES)),
        wire.results(context)
            .orElseGet(lacking.of(ResultsClient.class, "results", Capability.RESULTS)),
        wire.feedback(context)
            .orElseGet(lacking.of(FeedbackClient.class, "feedback", Capability.FEEDBACK)),
        wire.petitions(context)
            .orElseGet(lacking.of(PetitionsClient.class, "petitions", Capability.PETITIONS)),
        wire.figures(context)
            .orElseGet(lacking.of(FiguresProtocol.class, "portal", Capability.FIGURES)),
        wire.identity(context)
            .orElseGet(lacking.of(IdentityClient.class, "identity", Capability.IDENTITY)),
        environment.supports(Capability.BANKING)
            ? new BankingOverWire(context)
            : lacking.of(BankingClient.class, "banking", Capability.BANKING).get(),
        environment.supports(Capability.PAYMENTS)
            ? settings.payments().map(account -> PaymentClients.of(context, account))
            : Optional.of(lacking.of(PaymentsClient.class, "payments", Capability.PAYMENTS).get()),
        environment.supports(Capability.FEEDS)
            ? settings.feeds().map(feeds -> new FeedsOverWires(context, feeds))
            : Optional.of(lacking.of(FeedsClient.class, "feeds", Capability.FEEDS).get()));
  }

  /** What stands in the place of areas that an environment lacks. */
  private record Lacking(ClientContext context) {

    <T> Supplier<T> of(Class<T> type, String area, Capability capability) {
      return () -> NotOfferedArea.client(type, area, capability, context.calls());
    }
  }
}
