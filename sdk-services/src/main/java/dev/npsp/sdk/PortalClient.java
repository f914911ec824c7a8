package dev.npsp.sdk;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.internal.BankProposalsOverWire;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.PortalFigures;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.wire.ClientContext;
import java.time.LocalDate;

/**
 * The client of the National Public Service Portal for one agency. Immutable and safe for many
 * threads: make one for the life of the program and close it at the end.
 *
 * <p>Every method of an area throws the unchecked errors of {@link dev.npsp.sdk.core.error}.
 *
 * <p>Threads: one daemon, {@code npsp-body-watch}, a transport; those of the JDK's HTTP client; and
 * while a {@code submitAll} runs, its own.
 */
public final class PortalClient implements Portal, AutoCloseable {

  private final ClientContext context;
  private final Areas.Settings settings;
  private final Areas areas;
  private final Runnable ending;

  PortalClient(ClientContext context, Areas.Settings settings, Runnable ending) {
    this.context = context;
    this.settings = settings;
    this.areas = Areas.over(context, settings);
    this.ending = ending;
  }

  /** A client for this agency; everything else has a good default. */
  public static PortalClientBuilder builder(
      PortalEnvironment environment, AgencyCode agency, Credentials credentials) {
    return new PortalClientBuilder(environment, agency, credentials);
  }

  /**
   * A client from environment variables: {@code NPSP_PORTAL} (address), {@code NPSP_AGENCY}, {@code
   * NPSP_USERNAME} (default the agency), {@code NPSP_PASSWORD}, and if needed {@code NPSP_DSTCODE};
   * {@code NPSP_LANGUAGE} is {@code en} (default) or {@code vi}, see {@link
   * PortalClientBuilder#language}. Nothing else reads the environment, and nobody does so unasked.
   *
   * @throws IllegalArgumentException naming the variable that is missing
   */
  public static PortalClient fromEnv() {
    return new EnvironmentVariables(System.getenv()).client();
  }

  @Override
  public PortalEnvironment environment() {
    return settings.environment();
  }

  @Override
  public ProceduresClient procedures() {
    return areas.procedures();
  }

  @Override
  public CataloguesClient catalogues() {
    return areas.catalogues();
  }

  @Override
  public DossiersClient dossiers() {
    return areas.dossiers();
  }

  @Override
  public StatisticsClient statistics() {
    return areas.statistics();
  }

  @Override
  public ServicesClient services() {
    return areas.services();
  }

  @Override
  public ResultsClient results() {
    return areas.results();
  }

  @Override
  public FeedbackClient feedback() {
    return areas.feedback();
  }

  @Override
  public PetitionsClient petitions() {
    return areas.petitions();
  }

  @Override
  public PortalFigures figures(LocalDate day) {
    return areas.figures().figures(day);
  }

  @Override
  public IdentityClient identity() {
    return areas.identity();
  }

  @Override
  public PaymentsClient payments() {
    return areas
        .payments()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This client knows no payment platform: give its partner code and keys with"
                        + " PortalClient.builder(..).payments(..)."));
  }

  @Override
  public BankingClient banking() {
    return areas.banking();
  }

  @Override
  public BankProposalsClient bankProposals(BankSettings bank) {
    return environment().supports(Capability.BANKING)
        ? new BankProposalsOverWire(context, bank)
        : NotOfferedArea.client(
            BankProposalsClient.class, "bankProposals", Capability.BANKING, context.calls());
  }

  @Override
  public FeedsClient feeds() {
    return areas
        .feeds()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This client takes part in no feed: give an inbox and the feeds with"
                        + " PortalClient.builder(..).feeds(..)."));
  }

  @Override
  public Portal with(RequestOptions options) {
    return new PortalClient(context.with(options), settings, () -> {});
  }

  @Override
  public Portal forAgency(AgencyCode agency, Credentials credentials) {
    return new PortalClient(
        context.forAgency(agency, credentials), settings.ofAnotherAgency(), () -> {});
  }

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  public void close() {
    ending.run();
  }
}
