package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;

/**
 * The portal, in its own words, did not accept the user name and password. What a proxy, a firewall
 * or an adapter answers to a login is a {@link NotSent} that names it.
 */
public final class LoginRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public LoginRefused(Origin origin, String code, String portalMessage, LocalizedText remedy) {
    super(origin, code, portalMessage, remedy);
  }
}
