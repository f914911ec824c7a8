package dev.npsp.sdk.feeds;

/**
 * The feeds by which dossiers filed nationally reach this agency. All share one inbox and one rule:
 * an unknown number is stored, a known one that waits for a supplement is replaced and keeps its
 * local number, any other is only acknowledged again.
 */
public interface FeedsClient {

  /**
   * Birth and death registration.
   *
   * @throws IllegalStateException when {@link FeedSettings#civilStatus} is not set
   */
  CivilStatusFeed civilStatus();

  /**
   * Judicial records.
   *
   * @throws IllegalStateException when {@link FeedSettings#judicialRecord} is not set
   */
  JudicialRecordFeed judicialRecords();

  /**
   * Social protection.
   *
   * @throws IllegalStateException when {@link FeedSettings#socialProtection} is not set
   */
  SocialProtectionFeed socialProtection();
}
