package dev.npsp.sdk.banking.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a bank keeps its payments: one table with a unique key and a version. Everything that must
 * not happen twice rests on {@link #insert} and {@link #replace} being atomic and durable when they
 * return. The module {@code dev.npsp.sdk.jdbc} has one over PostgreSQL and H2.
 */
public interface BankStore {

  /** The record with that key. */
  Optional<StoredRecord> find(String kind, String key);

  /** Adds a record; false, and nothing changed, when its key is there. */
  boolean insert(StoredRecord record);

  /**
   * Puts a record in the place of the one with its kind, key and version, under the next version;
   * false, and nothing changed, when that version is not there any more.
   */
  boolean replace(StoredRecord record);

  /** Records that are due at that moment, the longest due first. */
  List<StoredRecord> due(String kind, Instant until, int limit);

  /** Records in the order of their keys, those behind that key; {@code ""} to begin. */
  List<StoredRecord> page(String kind, String afterKey, int limit);

  /** In memory, without a limit: for tests and examples. */
  static BankStore inMemory() {
    return new MemoryBankStore();
  }
}
