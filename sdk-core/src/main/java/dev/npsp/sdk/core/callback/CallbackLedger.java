package dev.npsp.sdk.core.callback;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers which messages were accepted and how they were answered, so that a repeat is known. Its
 * answer is the same yes with its own time and checksum, so the bytes that are kept are for the
 * host's records. Implement it over the host's database to remember across restarts and machines:
 * one table with a unique key and the bytes of the answer, and {@link #recordIfAbsent} as an insert
 * that does nothing when the key is there.
 *
 * <p>A ledger tells repeats; it does not tell whether an order is paid. That is the order's own
 * state, which the host changes in its own transaction.
 */
public interface CallbackLedger {

  /** The answer recorded for the message; empty when the message was not recorded. */
  Optional<byte[]> find(String identity);

  /**
   * Records the answer unless the message was recorded before. Atomic: of many callers with one
   * identity, exactly one gets empty.
   *
   * @return the answer recorded earlier; empty when this one was recorded now
   */
  Optional<byte[]> recordIfAbsent(String identity, byte[] acknowledgement);

  /**
   * Handles a message unless it was recorded, and records how it was answered. What the handling
   * throws passes through, and nothing is recorded then.
   *
   * <p>This default handles first and records afterwards, so that two nodes that get one message at
   * the same time may both handle it. The ledgers of this library do better: in memory, a message
   * is handled once at a time; over a database, recording and handling are one transaction, in
   * which a second node waits and then finds the answer of the first.
   *
   * @param handling gives the answer to record; empty when the message is not to be remembered
   * @return the answer recorded earlier; empty when the message was handled now
   */
  default Optional<byte[]> handleOnce(String identity, Supplier<Optional<byte[]>> handling) {
    Optional<byte[]> earlier = find(identity);
    if (earlier.isPresent()) {
      return earlier;
    }
    handling.get().ifPresent(answer -> recordIfAbsent(identity, answer));
    return Optional.empty();
  }

  /** In memory, for the latest ten thousand messages. */
  static CallbackLedger inMemory() {
    return new InMemoryCallbackLedger(10_000);
  }

  /** In memory, for that many of the latest messages; the oldest are forgotten first. */
  static CallbackLedger inMemory(int capacity) {
    return new InMemoryCallbackLedger(capacity);
  }
}
