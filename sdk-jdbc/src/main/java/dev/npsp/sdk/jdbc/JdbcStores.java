package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.AcceptedStatusStore;
import dev.npsp.sdk.dossiers.LastStatusStore;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.inbound.TicketedFileShare;
import dev.npsp.sdk.jdbc.internal.DossierEraser;
import dev.npsp.sdk.jdbc.internal.JdbcAcceptedStatusStore;
import dev.npsp.sdk.jdbc.internal.JdbcBankStore;
import dev.npsp.sdk.jdbc.internal.JdbcCallbackLedger;
import dev.npsp.sdk.jdbc.internal.JdbcDirectionStore;
import dev.npsp.sdk.jdbc.internal.JdbcFeedCursor;
import dev.npsp.sdk.jdbc.internal.JdbcFeedInbox;
import dev.npsp.sdk.jdbc.internal.JdbcFileShare;
import dev.npsp.sdk.jdbc.internal.JdbcLastStatusStore;
import dev.npsp.sdk.jdbc.internal.JdbcPaymentStore;
import dev.npsp.sdk.jdbc.internal.JdbcSessionStore;
import dev.npsp.sdk.jdbc.internal.JdbcSubmittedDossiers;
import dev.npsp.sdk.jdbc.internal.Schema;
import dev.npsp.sdk.jdbc.internal.Transactions;
import dev.npsp.sdk.payments.PaymentStore;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The stores of the SDK in the host's own database, for many threads and many nodes.
 *
 * <pre>{@code
 * JdbcStores stores = JdbcStores.over(ConnectionSource.ofDataSource(pool));
 * stores.createSchema();
 * PaymentTracker tracker = PaymentTracker.over(portal.payments(), stores.payments());
 * }</pre>
 *
 * <p>Tested with PostgreSQL and H2; every other database is refused, and so is an H2 file that is
 * opened without {@code WRITE_DELAY=0}, since commits that were confirmed are lost there when the
 * process is killed. Characters that PostgreSQL cannot keep (U+0000, halves of surrogate pairs) are
 * dropped from words and refused in keys, in both.
 *
 * <p>Every method of every store may throw a {@link StoreFailure}, which says what helps.
 */
public final class JdbcStores {

  private final ConnectionSource connections;
  private final Clock clock;

  private JdbcStores(ConnectionSource connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /** Stores over connections of that source; nothing is created. */
  public static JdbcStores over(ConnectionSource connections) {
    return new JdbcStores(connections, Clock.systemUTC());
  }

  /** The same, with that time of day; for tests. */
  public JdbcStores withClock(Clock yours) {
    return new JdbcStores(connections, yours);
  }

  /**
   * Makes the tables of all stores that are not there, for a host that has no Flyway; any number of
   * nodes may call it, at once too. The same statements stand in the jar as files that Flyway runs:
   * {@code classpath:db/npsp-sdk/postgresql} and {@code .../h2}.
   *
   * @throws StoreFailure in a transaction of the host, in another database, without the rights
   */
  public void createSchema() {
    new Schema(transactions("jdbc.schema")).create();
  }

  /**
   * Payments, for a {@code PaymentTracker}: tables {@code npsp_payment}, {@code
   * npsp_payment_attempt}, {@code npsp_payment_move}, {@code npsp_payment_refund}, {@code
   * npsp_payment_receipt}. They name no person; the address of a pay page may carry a token.
   */
  public PaymentStore payments() {
    return new JdbcPaymentStore(transactions("jdbc.payments"));
  }

  /** A bank's payments, in {@code npsp_bank}. Bodies name accounts. */
  public BankStore bankPayments() {
    return new JdbcBankStore(transactions("jdbc.bank"));
  }

  /**
   * Messages that were accepted, in {@code npsp_callback}: a repeat is known at every node. Take it
   * with {@link ConnectionSource#hostTransaction} where messages are received in a transaction of
   * the host: rolled back with it, the message is not known, and its repeat is recorded. {@link
   * CallbackLedger#handleOnce} runs the handler within the transaction that records the message,
   * and again when the database asks for the transaction to be repeated: on connections of the
   * stores' own one of them is taken as long as the handler takes. Nothing is ever deleted; a host
   * deletes rows by their {@code recorded_at} when no sender repeats them.
   */
  public CallbackLedger callbackLedger() {
    return new JdbcCallbackLedger(transactions("jdbc.callbacks"), clock);
  }

  /**
   * Numbers of dossiers that the portal has, in {@code npsp_submitted_dossier}. Best on connections
   * of their own: the portal has a dossier whatever becomes of the host's transaction.
   */
  public SubmittedDossiers submittedDossiers() {
    return new JdbcSubmittedDossiers(transactions("jdbc.dossiers"));
  }

  /**
   * Where dossiers stand at the portal, in {@code npsp_last_status}. Best on connections of their
   * own: a status stands at the portal whatever becomes of the host's transaction.
   */
  public LastStatusStore lastStatuses() {
    return new JdbcLastStatusStore(transactions("jdbc.statuses"));
  }

  /**
   * The client's account of what the portal accepted, in {@code npsp_accepted_status}, for {@code
   * PortalClient.builder(..).acceptedStatuses(..)}; moments to the millisecond. Best on connections
   * of their own: the portal has accepted it whatever becomes of the host's transaction. Nothing is
   * ever deleted; a host deletes rows by their {@code accepted_at} when no month that old is
   * counted again.
   */
  public AcceptedStatusStore acceptedStatuses() {
    return new JdbcAcceptedStatusStore(transactions("jdbc.accepted"));
  }

  /**
   * Dossiers that came by a feed, in {@code npsp_feed_entry} and {@code npsp_feed_reported}. A
   * local number is unique over all feeds.
   *
   * @param numbers new local numbers, which no other dossier has and will have, whichever node asks
   * @param forms writes forms and papers into the host's tables, in the same transaction
   */
  public FeedInbox feedInbox(Supplier<DossierCode> numbers, FeedFormWriter forms) {
    return new JdbcFeedInbox(transactions("jdbc.feeds"), numbers, forms);
  }

  /**
   * What happened to directions, in {@code npsp_direction_event}, for {@code
   * DirectionsClient.over(..)}; moments to the millisecond. Best on connections of their own: a
   * status that was told is told whatever becomes of the host's transaction. Subjects, units and
   * notes are words of officers and may name persons. Nothing is ever deleted; a host deletes all
   * rows of a direction together.
   */
  public DirectionStore directions() {
    return new JdbcDirectionStore(transactions("jdbc.directions"));
  }

  /** Up to when feeds were read, in {@code npsp_feed_cursor}. */
  public FeedCursor feedCursor() {
    return new JdbcFeedCursor(transactions("jdbc.cursor"));
  }

  /** Files that the portal may fetch, in {@code npsp_shared_file}. */
  public TicketedFileShare fileShare() {
    return new JdbcFileShare(transactions("jdbc.files"), clock);
  }

  /**
   * Erases what these tables keep of a dossier, in one transaction: that the portal has it and
   * under which id, its last status, what the portal accepted of it, and its entry in the inbox of
   * feeds, by the national or the agency's own number. Forms are the host's: take the stores
   * {@linkplain ConnectionSource#hostTransaction in the host's transaction} and erase both or
   * neither.
   *
   * <p>Payments stay: they name no person, and accounting law keeps what they say of money. Shared
   * files go by {@link TicketedFileShare#withdraw}, at the latest when their time is over. Submit
   * or report it once more, and what was erased is known again.
   *
   * @return how many dossiers, statuses and entries were erased
   */
  public int erase(DossierCode code) {
    return new DossierEraser(transactions("jdbc.erase")).erase(code);
  }

  /**
   * Sessions that several nodes share, in {@code npsp_session}, for {@code
   * PortalClient.builder(..).sessions(..)}. Only on connections of their own: another node has to
   * see a session at once, and a login stays made whatever becomes of the host's transaction. The
   * clocks of the nodes may differ by seconds: a login counts as dead after a minute.
   *
   * @param codec how tokens are kept; {@link SessionCodec#inTheClear} says what that means
   */
  public SessionStore sessions(SessionCodec codec) {
    return new JdbcSessionStore(transactions("jdbc.sessions"), clock, codec);
  }

  private Transactions transactions(String store) {
    return new Transactions(
        connections, (problem, cause) -> new StoreFailure(store, problem, cause));
  }
}
