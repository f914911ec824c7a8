package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.util.List;
import java.util.Optional;

/**
 * What a message signs, as far as somebody who looks for a difference has to know.
 *
 * @param kind the wire's word for the kind of message
 * @param names the names of what is signed, in the rule's order
 * @param values their values as they came
 * @param checksum the checksum as it came
 * @param recipe the rule
 * @param keys the secrets that are accepted
 * @param otherDirection the secrets of the other direction, where there are such
 */
public record SignedMessage(
    String kind,
    List<String> names,
    List<String> values,
    String checksum,
    ChecksumScheme recipe,
    KeyRing keys,
    Optional<KeyRing> otherDirection) {

  /** The kind alone: the values name persons. */
  @Override
  public String toString() {
    return kind;
  }
}
