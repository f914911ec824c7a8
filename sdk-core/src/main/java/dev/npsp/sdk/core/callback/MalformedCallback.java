package dev.npsp.sdk.core.callback;

/**
 * The bytes are not a message of the scheme, or could be read in two ways. Says what is wrong and
 * never what was in them.
 */
public final class MalformedCallback extends Exception {

  private static final long serialVersionUID = 1L;

  private final byte[] refusal;

  /**
   * With what is wrong, and the body to answer with.
   *
   * @param what what is wrong, without any value of the message
   * @param refusal the body that says no in the protocol's own form
   */
  public MalformedCallback(String what, byte[] refusal) {
    super(what);
    this.refusal = refusal.clone();
  }

  /** The body that says no. */
  public byte[] refusal() {
    return refusal.clone();
  }
}
