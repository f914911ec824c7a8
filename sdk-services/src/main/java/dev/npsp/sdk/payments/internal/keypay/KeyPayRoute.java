package dev.npsp.sdk.payments.internal.keypay;

/** The two messages that we send. */
public final class KeyPayRoute {

  /** A payment is opened. */
  public static final String CREATE = "create";

  /** A payment is looked up. */
  public static final String DETAIL = "detail";

  private KeyPayRoute() {}
}
