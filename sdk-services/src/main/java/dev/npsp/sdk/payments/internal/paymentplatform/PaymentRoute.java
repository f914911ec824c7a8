package dev.npsp.sdk.payments.internal.paymentplatform;

/** The three messages that we send. */
public final class PaymentRoute {

  /** A payment is opened. */
  public static final String INIT = "INIT";

  /** A payment is looked up. */
  public static final String QUERY = "QUERY";

  /** A receipt is asked for. */
  public static final String GET_BILL = "GET_BILL";

  private PaymentRoute() {}
}
