package dev.npsp.sdk;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.KnownDossiers;
import dev.npsp.sdk.dossiers.LifecycleRule;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.inbound.feeds.FeedSettings;
import dev.npsp.sdk.inbound.feeds.FeedsClient;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.StatisticsClient;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The National Public Service Portal as one agency sees it. Immutable and safe for many threads:
 * make one for the life of the program and close it at the end.
 *
 * <p>The areas are interfaces, so that a host can put its own in their place in its tests. Every
 * method of an area has an overload whose last argument is {@link
 * dev.npsp.sdk.core.RequestOptions}, and throws the unchecked errors of {@link
 * dev.npsp.sdk.core.error}.
 *
 * <p>Threads: one daemon, {@code npsp-body-watch}, a transport; those of the JDK's HTTP client; and
 * while a {@code submitAll} runs, its own.
 */
public final class PortalClient implements AutoCloseable {

  private final Engine.Shared shared;
  private final Engine engine;
  private final Runnable ending;
  private final @Nullable Executor executor;
  private final UnaryOperator<DossiersClient> watch;
  private final ProceduresClient procedures;
  private final CataloguesClient catalogues;
  private final LifecycleRule lifecycle;
  private final DossiersClient dossiers;
  private final StatisticsClient statistics;
  private final IdentityClient identity;
  private final FeedbackClient feedback;
  private final ResultsClient results;
  private final ServicesClient services;
  private final @Nullable PaymentsClient payments;
  private final @Nullable FeedsClient feeds;
  private final BankingClient banking;

  PortalClient(
      Engine.Shared shared,
      Engine engine,
      Runnable ending,
      @Nullable Executor executor,
      KnownDossiers known,
      LifecycleRule lifecycle,
      UnaryOperator<DossiersClient> watch,
      Optional<PaymentAccount> payments,
      Optional<FeedSettings> feeds) {
    this.shared = shared;
    this.engine = engine;
    this.ending = ending;
    this.executor = executor;
    this.watch = watch;
    this.procedures = ProceduresClient.over(engine);
    this.catalogues = CataloguesClient.over(engine);
    this.lifecycle = lifecycle;
    this.dossiers = watch.apply(DossiersClient.over(engine, known, lifecycle));
    this.statistics = StatisticsClient.over(engine);
    this.identity = IdentityClient.over(engine);
    this.feedback = FeedbackClient.over(engine);
    this.results = ResultsClient.over(engine);
    this.services = ServicesClient.over(engine);
    this.banking = BankingClient.over(engine);
    this.feeds = feeds.map(settings -> FeedsClient.over(engine, settings)).orElse(null);
    this.payments = payments.map(account -> PaymentsClient.over(engine, account)).orElse(null);
  }

  /** A client for this agency; everything else has a good default. */
  public static PortalClientBuilder builder(
      PortalEnvironment environment, AgencyCode agency, Credentials credentials) {
    return new PortalClientBuilder(environment, agency, credentials);
  }

  /**
   * A client from environment variables: {@code NPSP_PORTAL} (address), {@code NPSP_AGENCY}, {@code
   * NPSP_USERNAME} (default the agency), {@code NPSP_PASSWORD}, and if needed {@code NPSP_DSTCODE}.
   * Nothing else reads the environment, and nobody does so unasked.
   *
   * @throws IllegalArgumentException naming the variable that is missing
   */
  public static PortalClient fromEnv() {
    return new EnvironmentVariables(System.getenv()).client();
  }

  /** What can be applied for: procedures with their papers, fees, deadlines and steps. */
  public ProceduresClient procedures() {
    return procedures;
  }

  /** Lists that the portal keeps: agencies, fields, and those behind its forms. */
  public CataloguesClient catalogues() {
    return catalogues;
  }

  /** Dossiers: send, find, report progress. */
  public DossiersClient dossiers() {
    return dossiers;
  }

  /** The figures of a month: send them. Counting them needs no client. */
  public StatisticsClient statistics() {
    return statistics;
  }

  /** What can be applied for online, and by whom. */
  public ServicesClient services() {
    return services;
  }

  /** Results that agencies have digitised. */
  public ResultsClient results() {
    return results;
  }

  /** Questions of citizens and enterprises, and their answers. */
  public FeedbackClient feedback() {
    return feedback;
  }

  /** Accounts of the national sign-on. */
  public IdentityClient identity() {
    return identity;
  }

  /**
   * Fees: ask for them, verify the result, fetch the receipt.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#payments}
   */
  public PaymentsClient payments() {
    if (payments == null) {
      throw new IllegalStateException(
          "This client knows no payment platform: give its partner code and keys with"
              + " PortalClient.builder(..).payments(..).");
    }
    return payments;
  }

  /** What a bank or e-wallet asks, as public code attests it. */
  public BankingClient banking() {
    return banking;
  }

  /**
   * What a bank or e-wallet says to the platform by our own proposal: no public source has the
   * messages of this way field by field.
   */
  public BankProposalsClient bankProposals(BankSettings settings) {
    return BankProposalsClient.over(engine, settings);
  }

  /**
   * Dossiers filed nationally, on their way to this agency and back.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#feeds}
   */
  public FeedsClient feeds() {
    if (feeds == null) {
      throw new IllegalStateException(
          "This client takes part in no feed: give an inbox and the feeds with"
              + " PortalClient.builder(..).feeds(..).");
    }
    return feeds;
  }

  /**
   * The same areas, each call made on the executor that the builder was given and its value handed
   * over in a {@link java.util.concurrent.CompletableFuture}. Cancelling a future interrupts its
   * attempt.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#executor}
   */
  public AsyncPortalClient async() {
    if (executor == null) {
      throw new IllegalStateException(
          "Asynchronous calls run on an executor of yours: give one with"
              + " PortalClient.builder(..).executor(..), or call async(executor).");
    }
    return async(executor);
  }

  /** The same areas on this executor. */
  public AsyncPortalClient async(Executor callers) {
    return new AsyncPortalClient(this, new AsyncCalls(callers));
  }

  /**
   * Another agency over the same line and settings, with its own session. It has no payments and no
   * feeds, since their accounts belong to one agency; closing it closes nothing.
   */
  public PortalClient forAgency(AgencyCode agency, Credentials credentials) {
    return new PortalClient(
        shared,
        new Engine(shared, engine.environment(), agency, credentials),
        () -> {},
        executor,
        KnownDossiers.inMemory(),
        lifecycle,
        watch,
        Optional.empty(),
        Optional.empty());
  }

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  public void close() {
    ending.run();
  }
}
