package dev.npsp.sdk.feeds;

import java.util.function.Consumer;

/**
 * Social protection, pulled by windows of time from its ministry: the Ministry of Health since 1
 * March 2025, the Ministry of Labour before, whose messages these are. There is no message that
 * acknowledges a dossier: the cursor moves when all of a window is stored.
 */
public interface SocialProtectionFeed {

  /** As {@link #pull(Consumer)}, without a consumer: the dossiers go into the inbox alone. */
  default PullReport pull() {
    return pull(taken -> {});
  }

  /**
   * Takes in what was filed since the cursor, window by window up to now. A dossier that cannot be
   * read is named in the report and holds the cursor before its window: it comes again, and the
   * later ones are taken all the same.
   *
   * @param taken told of each dossier after it was stored
   */
  PullReport pull(Consumer<? super FeedDelivery> taken);

  /**
   * Tells the ministry a step. A supplement (status 5) lets the inbox wait before it is sent. Steps
   * may add up there, so one whose answer got lost is not sent again by itself.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may be when
   *     sent again
   */
  FeedAnswer report(SocialProtectionStep step);

  /**
   * Tells the ministry the decision.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may be when
   *     sent again
   */
  FeedAnswer report(SocialProtectionResult result);
}
