package dev.npsp.sdk.banking;

/**
 * What a bank does for the tax authority's app. The host writes it; {@link EtaxEndpoint} reads and
 * proves the messages before it asks.
 */
public interface EtaxBank {

  /**
   * A taxpayer wants to pay. The same reference may come again when an answer got lost: answer as
   * the first time, or with {@link EtaxCode#REFERENCE_EXISTS} when it is another payment.
   */
  EtaxOpened open(EtaxPayment payment);

  /**
   * The payer confirms; the money goes. A one-time password is there unless the endpoint was told
   * to do without. An envelope has no time: a genuine confirmation may come again, so confirm a
   * transaction once and answer as the first time.
   */
  EtaxConfirmed confirm(EtaxConfirmation confirmation);

  /** The tax authority says how it ended there. The code to answer with. */
  EtaxCode feedback(EtaxFeedback feedback);

  /**
   * The receipt of a payment is asked for.
   *
   * @param reference the tax authority's reference, {@code MaThamChieu}
   * @param time its time, {@code ThoiGianGD}, as it came
   */
  EtaxReceipt receipt(String reference, String time);
}
