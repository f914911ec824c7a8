package dev.npsp.sdk.core.error;

/** What was asked for by its code is not there: an unknown procedure, dossier or payment. */
public final class NotFoundAtPortal extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public NotFoundAtPortal(Origin origin, String code, String portalMessage, String remedy) {
    super(
        origin,
        portalMessage.isBlank()
            ? "the portal answered and has nothing under what was asked for."
            : words(code),
        code,
        portalMessage,
        remedy);
  }
}
