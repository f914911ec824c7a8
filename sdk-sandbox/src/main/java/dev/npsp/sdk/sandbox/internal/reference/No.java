package dev.npsp.sdk.sandbox.internal.reference;

/** A call that is not carried out, and why. */
public final class No extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  public No(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  public static No notFound(String what) {
    return new No(404, "NOT_FOUND", "Không có " + what);
  }

  public static No invalid(String what) {
    return new No(422, "INVALID", what);
  }

  public static No badRequest(String what) {
    return new No(400, "BAD_REQUEST", what);
  }

  public OfficeReply reply() {
    return OfficeReply.refused(status, code, String.valueOf(getMessage()));
  }
}
