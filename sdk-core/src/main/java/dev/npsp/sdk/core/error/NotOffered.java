package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;

/**
 * The protocol that is spoken with this portal or provider has no such message, so nothing was
 * sent. The same call to the same environment never goes through.
 */
public final class NotOffered extends NotSent {

  private static final long serialVersionUID = 1L;

  /**
   * Made before anything is sent.
   *
   * @param what what is lacking, in words that follow "no message for": {@code "dossier search"}
   */
  public NotOffered(Origin origin, LocalizedText what, LocalizedText remedy) {
    super(origin, CoreText.NOT_OFFERED.text(what), remedy, null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
