package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import java.time.Instant;

/** A receipt as a store keeps it: with the fingerprint that it had when it came. */
public final class KeptReceipt {

  private final PaymentReference reference;
  private final byte[] pdf;
  private final String sha256;
  private final Instant keptAt;

  private KeptReceipt(PaymentReference reference, byte[] pdf, String sha256, Instant keptAt) {
    this.reference = reference;
    this.pdf = pdf.clone();
    this.sha256 = sha256;
    this.keptAt = keptAt;
  }

  /** As a store reads it. */
  public static KeptReceipt of(
      PaymentReference reference, byte[] pdf, String sha256, Instant keptAt) {
    return new KeptReceipt(reference, pdf, sha256, keptAt);
  }

  /** The attempt that was paid. */
  public PaymentReference reference() {
    return reference;
  }

  /** The PDF, a copy, unchecked; {@link #receipt} checks. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** The fingerprint that it had when it came: lower case hex. */
  public String sha256() {
    return sha256;
  }

  /** When it came. */
  public Instant keptAt() {
    return keptAt;
  }

  /**
   * The receipt.
   *
   * @throws ReceiptRejected when what is kept is no longer what came
   */
  public Receipt receipt() {
    Receipt receipt = Receipt.of(pdf);
    if (!receipt.sha256().equals(sha256)) {
      throw new ReceiptRejected(
          new Origin("payments.tracker.receipt", reference.value()),
          ReceiptRejected.Reason.CHANGED);
    }
    return receipt;
  }

  /** The reference and the length alone. */
  @Override
  public String toString() {
    return "KeptReceipt(" + reference + ", " + pdf.length + " bytes)";
  }
}
