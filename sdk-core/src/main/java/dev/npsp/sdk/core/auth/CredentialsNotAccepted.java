package dev.npsp.sdk.core.auth;

/**
 * The protocol of the portal takes credentials of another kind. Thrown when a client is built, or
 * an agency added to one, before anything is sent; the message names the factory method of {@link
 * Credentials} to use.
 */
public final class CredentialsNotAccepted extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String wire;
  private final String remedy;

  /**
   * Says what to give instead.
   *
   * @param wire the protocol, as listeners know it: {@code mapi}
   * @param remedy what to do
   */
  public CredentialsNotAccepted(String wire, String remedy) {
    super("The protocol " + wire + " does not take credentials of this kind: " + remedy);
    this.wire = wire;
    this.remedy = remedy;
  }

  /** The protocol, as listeners know it. */
  public String wire() {
    return wire;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
