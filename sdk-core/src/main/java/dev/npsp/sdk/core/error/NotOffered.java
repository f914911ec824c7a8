package dev.npsp.sdk.core.error;

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
  public NotOffered(Origin origin, String what, String remedy) {
    super(
        origin,
        "the protocol of this environment has no message for " + what + "; nothing was sent.",
        remedy,
        null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
