package dev.npsp.sdk;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.ClientParts;
import dev.npsp.sdk.core.internal.exec.ClientSetup;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureStatusLookup;
import dev.npsp.sdk.dossiers.AcceptedStatusStore;
import dev.npsp.sdk.dossiers.ProcedureWarningListener;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.internal.Acceptances;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import dev.npsp.sdk.dossiers.internal.ProcedureStatusGuard;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a {@link PortalClient}. What is not set has a good default, and every limit of time
 * is finite.
 */
public final class PortalClientBuilder {

  private final PortalEnvironment environment;
  private final AgencyCode agency;
  private final Credentials credentials;
  private final ClientSetup setup = new ClientSetup();
  private @Nullable SubmittedDossiers knownDossiers;
  private TransitionPolicy lifecycle = TransitionPolicy.warning();
  private @Nullable ProcedureStatusGuard watch;
  private @Nullable AcceptedStatusStore acceptedStatuses;
  private @Nullable FeedSettings feeds;
  private @Nullable PaymentAccount payments;
  private boolean wholeCodesInLogs;

  PortalClientBuilder(PortalEnvironment environment, AgencyCode agency, Credentials credentials) {
    this.environment = environment;
    this.agency = agency;
    this.credentials = credentials;
  }

  /**
   * The transport to use: {@code Transport.builder()} for a proxy or TLS of your own. It stays
   * yours to close.
   */
  public PortalClientBuilder transport(Transport yours) {
    setup.transport(yours);
    return this;
  }

  /** A step of your own around each attempt; several run in the order in which they were added. */
  public PortalClientBuilder addInterceptor(Interceptor interceptor) {
    setup.addInterceptor(interceptor);
    return this;
  }

  /** A listener that hears of the start and the end of every call and every attempt. */
  public PortalClientBuilder addListener(CallListener listener) {
    setup.addListener(listener);
    return this;
  }

  /**
   * How often and after which pauses a call is sent again when that is safe; default three
   * attempts, and a budget of retries for all agencies and views of this client.
   */
  public PortalClientBuilder retry(RetryPolicy policy) {
    setup.retry(policy);
    return this;
  }

  /**
   * How long one attempt may take, connecting and the whole answer included; default 30 seconds.
   */
  public PortalClientBuilder attemptTimeout(Duration timeout) {
    setup.attemptTimeout(timeout);
    return this;
  }

  /** How long a whole call may take, with all its attempts, logins and waits; default 2 minutes. */
  public PortalClientBuilder deadline(Duration whole) {
    setup.deadline(whole);
    return this;
  }

  /** What remembers which dossiers the portal has; default in memory, the 100,000 newest. */
  public PortalClientBuilder knownDossiers(SubmittedDossiers store) {
    this.knownDossiers = store;
    return this;
  }

  /**
   * What to do about a dossier whose status does not follow on the one before; default {@link
   * TransitionPolicy#warning}. Agencies made with {@link PortalClient#forAgency} keep the same
   * rule.
   */
  public PortalClientBuilder lifecycle(TransitionPolicy rule) {
    this.lifecycle = rule;
    return this;
  }

  /**
   * Warns in the log, once a procedure, when a dossier is sent under a procedure that was
   * withdrawn: {@code watchProcedures(snapshot::status)}. It is sent all the same.
   */
  public PortalClientBuilder watchProcedures(ProcedureStatusLookup lookup) {
    return watchProcedures(lookup, warning -> {});
  }

  /**
   * Checks the procedure of each dossier that is sent, and calls the listener for each withdrawn
   * one.
   */
  public PortalClientBuilder watchProcedures(
      ProcedureStatusLookup lookup, ProcedureWarningListener listener) {
    this.watch = new ProcedureStatusGuard(lookup, listener);
    return this;
  }

  /**
   * What keeps the account of the statuses that the portal accepted, for {@code SyncWatch}.
   * Default: no account is kept. Agencies made with {@link PortalClient#forAgency} use the same
   * one.
   */
  public PortalClientBuilder acceptedStatuses(AcceptedStatusStore store) {
    this.acceptedStatuses = store;
    return this;
  }

  /**
   * Where sessions are kept for several nodes that use one account: one logs in, the others take
   * its session. Needed where the portal keeps one session an account. Default in memory, for this
   * client alone. Agencies made with {@link PortalClient#forAgency} use the same store.
   */
  public PortalClientBuilder sessions(SessionStore store) {
    setup.sessions(store);
    return this;
  }

  /** The agency's account at the payment platform, or at one of its predecessors. */
  public PortalClientBuilder payments(PaymentAccount account) {
    this.payments = account;
    return this;
  }

  /** The feeds that the agency takes part in, and the inbox for what they bring. */
  public PortalClientBuilder feeds(FeedSettings settings) {
    this.feeds = settings;
    return this;
  }

  /**
   * Whether what the client logs shows the codes of dossiers whole; default no: agency and end, as
   * {@link dev.npsp.sdk.domain.DossierCode#masked}. A code is the key to a person's case, and logs
   * are read by more people than cases are. Listeners get the code whole either way.
   */
  public PortalClientBuilder wholeCodesInLogs(boolean whole) {
    this.wholeCodesInLogs = whole;
    return this;
  }

  /**
   * The language of violations and of errors, {@code getMessage()} and {@code remedy()}: English
   * (default) or Vietnamese, {@link dev.npsp.sdk.domain.LocalizedText#VIETNAMESE}. Every error can
   * be told in the other one too: {@link dev.npsp.sdk.domain.LocalizedError}.
   */
  public PortalClientBuilder language(Locale locale) {
    setup.language(locale);
    return this;
  }

  /** The time of day; for tests. */
  public PortalClientBuilder clock(Clock yours) {
    setup.clock(yours);
    return this;
  }

  /** How to wait between attempts; for tests. */
  public PortalClientBuilder sleeper(Sleeper yours) {
    setup.sleeper(yours);
    return this;
  }

  /**
   * The client.
   *
   * @throws dev.npsp.sdk.core.auth.CredentialsNotAccepted when the portal's protocol takes
   *     credentials of another kind
   */
  public PortalClient build() {
    PortalConnection connection = environment.connection();
    connection.requireAccepted(credentials);
    Locale language = setup.language();
    Clock clock = setup.clock();
    ClientParts parts = setup.build();
    ClientContext.Shared shared =
        new ClientContext.Shared(
            parts.json(),
            parts.checker(),
            parts.transport(),
            parts.settings(),
            parts.time(),
            WireLimitMessages.in(language),
            parts.sessions());
    Areas.Settings settings =
        new Areas.Settings(
            environment,
            new DossierRules(
                knownDossiers == null ? SubmittedDossiers.inMemory() : knownDossiers,
                lifecycle.toBuilder().language(lifecycle.language().orElse(language)).build(),
                Optional.ofNullable(watch),
                Optional.ofNullable(acceptedStatuses).map(store -> new Acceptances(store, clock)),
                wholeCodesInLogs),
            Optional.ofNullable(payments),
            Optional.ofNullable(feeds));
    return new PortalClient(
        new ClientContext(shared, connection, agency, credentials), settings, parts::close);
  }
}
