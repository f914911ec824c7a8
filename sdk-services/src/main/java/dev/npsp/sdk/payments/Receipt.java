package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.internal.digest.Digests;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The receipt of a payment: a PDF, whole, in memory. It names persons. */
public final class Receipt {

  private final byte[] pdf;
  private final @Nullable URI source;

  private Receipt(byte[] pdf, @Nullable URI source) {
    this.pdf = pdf;
    this.source = source;
  }

  /** A receipt that came in the answer itself. */
  public static Receipt of(byte[] pdf) {
    return new Receipt(pdf.clone(), null);
  }

  /** A receipt that was fetched from that address. */
  public static Receipt of(byte[] pdf, URI source) {
    return new Receipt(pdf.clone(), source);
  }

  /** The PDF, a copy. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** How long the PDF is, in bytes. */
  public int size() {
    return pdf.length;
  }

  /** The fingerprint of the PDF, lower case hex, as evidence that it did not change. */
  public String sha256() {
    return Digests.sha256Hex(pdf);
  }

  /** Where it was fetched; empty when it came in the answer itself. Never a file name. */
  public Optional<URI> source() {
    return Optional.ofNullable(source);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Receipt that
        && Arrays.equals(pdf, that.pdf)
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(pdf), source);
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "Receipt(" + pdf.length + " bytes)";
  }
}
