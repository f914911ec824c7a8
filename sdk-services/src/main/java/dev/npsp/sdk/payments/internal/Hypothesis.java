package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.payments.ChecksumFinding;
import java.util.List;

/**
 * Something that could have been done otherwise when a checksum was made.
 *
 * @param what the thing that was taken in place of the right one
 * @param findings what is to be said about it; none for the right one
 * @param <T> values, a recipe or a secret
 */
record Hypothesis<T>(T what, List<ChecksumFinding> findings) {

  static <T> Hypothesis<T> right(T what) {
    return new Hypothesis<>(what, List.of());
  }

  static <T> Hypothesis<T> of(T what, ChecksumFinding finding) {
    return new Hypothesis<>(what, List.of(finding));
  }

  /** Nothing of the message or the secret. */
  @Override
  public String toString() {
    return findings.toString();
  }
}
