package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;

/** What was asked for by its code is not there: an unknown procedure, dossier or payment. */
public final class NotFoundAtPortal extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public NotFoundAtPortal(Origin origin, String code, String portalMessage, LocalizedText remedy) {
    super(
        origin,
        portalMessage.isBlank() ? CoreText.NOT_FOUND.text() : words(code),
        code,
        portalMessage,
        remedy);
  }
}
