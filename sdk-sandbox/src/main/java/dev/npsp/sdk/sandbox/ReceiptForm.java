package dev.npsp.sdk.sandbox;

/** What {@code GET_BILL} answers; peers have seen both. */
public enum ReceiptForm {
  /** JSON whose {@code UrlBienLai} leads to the PDF. */
  URL,
  /** The PDF itself. */
  PDF
}
