package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;

/** What was sent as new is known to the portal already; it kept what it had. */
public final class AlreadyAtPortal extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public AlreadyAtPortal(Origin origin, String code, String portalMessage, LocalizedText remedy) {
    super(origin, code, portalMessage, remedy);
  }
}
