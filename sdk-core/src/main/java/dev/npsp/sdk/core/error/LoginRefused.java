package dev.npsp.sdk.core.error;

/** The portal did not accept the user name and password. */
public final class LoginRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** As thrown by the station that reads replies. */
  public LoginRefused(Origin origin, String code, String portalMessage, String remedy) {
    super(origin, code, portalMessage, remedy);
  }
}
