package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.RequestOptions;
import java.util.function.Consumer;

/**
 * Social protection, pulled from the labour ministry by windows of time. There is no message that
 * acknowledges a dossier: the cursor moves when all of a window is stored.
 */
public interface SocialProtectionFeed {

  /** As {@link #pull(Consumer)}; nobody is told. */
  default PullReport pull() {
    return pull(taken -> {});
  }

  /** As {@link #pull(Consumer, RequestOptions)} with the client's options. */
  default PullReport pull(Consumer<? super FeedArrival> taken) {
    return pull(taken, RequestOptions.defaults());
  }

  /**
   * Takes in what was filed since the cursor, window by window up to now. A dossier that cannot be
   * read is named in the report and holds the cursor before its window: it comes again, and the
   * later ones are taken all the same.
   *
   * @param taken told of each dossier after it was stored
   * @param options for each of the calls
   */
  PullReport pull(Consumer<? super FeedArrival> taken, RequestOptions options);

  /** As {@link #report(SocialProtectionStep, RequestOptions)} with the client's options. */
  default FeedAnswer report(SocialProtectionStep step) {
    return report(step, RequestOptions.defaults());
  }

  /**
   * Tells the ministry a step. A supplement (status 5) lets the inbox wait before it is sent. Steps
   * may add up there, so one whose answer got lost is not sent again by itself.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may later
   */
  FeedAnswer report(SocialProtectionStep step, RequestOptions options);

  /** As {@link #report(SocialProtectionResult, RequestOptions)} with the client's options. */
  default FeedAnswer report(SocialProtectionResult result) {
    return report(result, RequestOptions.defaults());
  }

  /**
   * Tells the ministry the decision.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may later
   */
  FeedAnswer report(SocialProtectionResult result, RequestOptions options);
}
