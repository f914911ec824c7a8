package dev.npsp.sdk.core.callback;

/**
 * A message from outside whose origin and content were verified. Only a verifier makes one, so a
 * method that asks for a {@code Verified} cannot be reached with anything that was not checked.
 *
 * @param <T> what the message says
 */
public final class Verified<T> {

  private final T value;
  private final byte[] acknowledgement;
  private final boolean repeat;
  private final boolean late;

  Verified(T value, byte[] acknowledgement, boolean repeat, boolean late) {
    this.value = value;
    this.acknowledgement = acknowledgement.clone();
    this.repeat = repeat;
    this.late = late;
  }

  /** What the message says. */
  public T value() {
    return value;
  }

  /**
   * The body to answer with (HTTP 200). For a repeat the verdict of the first time, with what this
   * very message says echoed; the same message byte for byte gets the same bytes as long as the
   * secret that answers are signed with stays.
   */
  public byte[] acknowledgement() {
    return acknowledgement.clone();
  }

  /**
   * Whether the ledger of this verifier has the same message already. The default ledger is this
   * process's memory of its latest messages: of several nodes each says false once, and so it does
   * after a restart. Information, never a decision: do nothing once because this is false. When the
   * first one was accepted and the host failed before it committed, the repeat is the one that must
   * be recorded. Ask the order's own state; see {@link CallbackVerifier}.
   */
  public boolean isRepeat() {
    return repeat;
  }

  /**
   * Whether the time that the message gives for itself lies outside the window: genuine all the
   * same.
   */
  public boolean isLate() {
    return late;
  }

  @Override
  public String toString() {
    return "Verified(" + (repeat ? "repeat" : "first") + (late ? ", late" : "") + ")";
  }
}
