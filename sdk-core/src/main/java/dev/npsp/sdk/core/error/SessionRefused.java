package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;

/**
 * The portal refused a session that it had just given out; after one new login it is not tried
 * again.
 */
public final class SessionRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public SessionRefused(Origin origin, String code, String portalMessage, LocalizedText remedy) {
    super(origin, code, portalMessage, remedy);
  }
}
