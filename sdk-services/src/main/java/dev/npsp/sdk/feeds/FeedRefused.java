package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.wire.ServiceText;

/**
 * The national side did not take what was reported; {@link #kind} says whether it may take it when
 * it is sent again.
 */
public final class FeedRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  private final ResponseClass kind;

  /** Made where the answer of a feed is read. */
  public FeedRefused(Origin origin, String code, String message, ResponseClass kind) {
    super(
        origin,
        code,
        message,
        kind == ResponseClass.RETRY
            ? ServiceText.FEED_RETRY.remedy()
            : ServiceText.FEED_PERMANENT.remedy());
    this.kind = kind;
  }

  /** What the table makes of the words. */
  public ResponseClass kind() {
    return kind;
  }

  @Override
  public boolean retryCanHelp() {
    return kind == ResponseClass.RETRY;
  }
}
