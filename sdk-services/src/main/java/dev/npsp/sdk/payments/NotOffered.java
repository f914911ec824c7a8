package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;

/** The provider's wire has no such message, so nothing was sent. */
public final class NotOffered extends NotSent {

  private static final long serialVersionUID = 1L;

  /** Made before anything is sent. */
  public NotOffered(Origin origin, String remedy) {
    super(origin, "this provider's protocol has no such message.", remedy, null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
