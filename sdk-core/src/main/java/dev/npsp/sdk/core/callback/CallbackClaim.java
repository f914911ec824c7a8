package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.error.CallbackRejected;
import java.time.Instant;
import java.util.Optional;

/**
 * What a message from outside claims before anybody has proven it. The verifier asks for the
 * checksums first; it asks for the rest only when they agree.
 *
 * @param <T> what the message says when it is genuine
 */
public interface CallbackClaim<T> {

  /**
   * The checksum that came with the message, decoded; no bytes when it is missing or unreadable.
   */
  byte[] checksum();

  /** The checksum that the message should have if it was signed with this secret. */
  byte[] checksumUnder(Secret secret);

  /**
   * Why the message cannot be accepted whatever the order says: another kind of message, another
   * partner, another currency. Empty when there is nothing against it.
   */
  Optional<CallbackRejected.Reason> objection();

  /** What the message says; asked only when there is no {@link #objection}. */
  T value();

  /**
   * What makes two messages the same one: built from signed fields alone, and different for
   * different outcomes, so that a success after a failure is no repeat.
   */
  String identity();

  /**
   * The number of what the message is about, as it claims; nothing is proven by it. Of a message
   * that is refused its end stands in the log. Default: none.
   */
  default Optional<String> reference() {
    return Optional.empty();
  }

  /** The moment that the message gives for itself; empty when it gives none that can be read. */
  Optional<Instant> sentAt();

  /** The body that says yes. */
  byte[] acceptance();

  /**
   * The body that says no.
   *
   * @param genuine whether the checksum agreed: what was not proven must not be signed by us
   */
  byte[] refusal(boolean genuine);
}
