package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.DossierCode;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The host's store of dossiers that came by a feed. Implement it over the host's database: one row
 * a dossier with a unique key over feed and national number, and each method one transaction. What
 * {@link #create} and {@link #replace} have returned from is durable, since the dossier is
 * acknowledged next and does not come again.
 *
 * <p>A method that throws leaves the dossier unacknowledged: it comes again.
 */
public interface FeedInbox {

  /** A new local number, which no other dossier has and will have. */
  DossierCode issueNumber(FeedKind feed);

  /** What is held under that national number; empty when it is unknown. */
  Optional<InboxEntry> find(FeedKind feed, DossierCode nationalNumber);

  /**
   * Stores the dossier with form and papers, under {@link FeedDossier#issuedNumber()} or a new
   * local number, unless its national number is known. Atomic: of many callers with one number,
   * exactly one gets true.
   *
   * @return whether it was stored now
   */
  boolean create(FeedDossier dossier);

  /**
   * Replaces form and papers of a dossier that waits for a supplement, and ends its waiting; the
   * local number stays, the old papers are marked as replaced. Atomic: of many callers, one gets
   * true.
   *
   * @return whether it was replaced now
   */
  boolean replace(FeedDossier dossier);

  /** Says from now on that a supplement is waited for, or not any more. */
  void setWaiting(FeedKind feed, DossierCode nationalNumber, boolean waits);

  /** Notes that the national side knows of this content; of other content, nothing is noted. */
  void noteAcknowledged(FeedKind feed, DossierCode nationalNumber, String fingerprint);

  /** Notes that the national side has taken a status. */
  void noteReported(FeedKind feed, DossierCode nationalNumber, String status);

  /**
   * Erases a dossier: numbers, fingerprint and statuses; form and papers are the host's. When the
   * national side sends it again, it is a new one: erase it when its case is over there.
   *
   * @return whether it was there
   */
  boolean erase(FeedKind feed, DossierCode nationalNumber);

  /** In memory, for tests and trials; the numbers come from the supplier. */
  static FeedInbox inMemory(Supplier<DossierCode> numbers) {
    return new InMemoryFeedInbox(numbers);
  }
}
