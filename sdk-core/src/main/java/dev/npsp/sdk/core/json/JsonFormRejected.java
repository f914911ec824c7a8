package dev.npsp.sdk.core.json;

/**
 * Text that is no such form, or of a version that this release does not read. Nothing of the text
 * is in the message, which may be logged.
 */
public final class JsonFormRejected extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String member;

  JsonFormRejected(String member, String message) {
    super(member.isEmpty() ? message : member + ": " + message);
    this.member = member;
  }

  /** Which member is wrong, {@code address.detail}; "" when it is the whole. */
  public String member() {
    return member;
  }
}
