package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.wire.HostFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells stores and listeners of the host what became of a call that is over. */
public final class HostStore {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.dossiers");

  private HostStore() {}

  /** One that fails now must not make the call look failed: that would be sent again. */
  public static void tell(Object store, Runnable news) {
    try {
      news.run();
    } catch (Throwable e) { // Kotlin throws what no signature names
      LOG.warn(
          "{} of the host failed; the call that it was told of stands: {}",
          store.getClass().getName(),
          HostFailure.kind(e));
    }
  }
}
