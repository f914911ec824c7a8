package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.Redaction;

/**
 * The portal answered and said no. {@link #code} and {@link #message} are its own words; {@link
 * #getMessage} shows them with long runs of digits and e-mail addresses masked.
 */
public class RefusedByPortal extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String portalMessage;

  /** As thrown by the station that reads replies. */
  public RefusedByPortal(Origin origin, String code, String portalMessage, String remedy) {
    this(origin, words(code, portalMessage), code, portalMessage, remedy);
  }

  RefusedByPortal(Origin origin, String what, String code, String portalMessage, String remedy) {
    super(origin, what, remedy, null);
    this.code = code;
    this.portalMessage = portalMessage;
  }

  static String words(String code, String portalMessage) {
    return "the portal refused with code "
        + Redaction.mask(code)
        + ": \""
        + Redaction.mask(portalMessage)
        + "\".";
  }

  /** The portal's code as it came: {@code -3}, {@code 99}. */
  public String code() {
    return code;
  }

  /** The portal's own words, as they came; they may name persons, so do not log them. */
  public String message() {
    return portalMessage;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
