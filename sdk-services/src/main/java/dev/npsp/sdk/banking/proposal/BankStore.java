package dev.npsp.sdk.banking.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a bank keeps its payments: one table with a unique key and a version. Everything that must
 * not happen twice rests on {@link #insert} and {@link #replace} being atomic and durable when they
 * return.
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

  /**
   * In the table {@code npsp_bank} of the host's database, which is made when it is not there.
   * Tried with PostgreSQL and H2; an H2 file has to be opened with {@code WRITE_DELAY=0}, since
   * without it commits that were confirmed are lost when the process is killed. The {@code
   * DataSource} has to hand out connections of its own; one that belongs to a transaction of the
   * application is refused, as far as that can be found out, so that it is never committed here.
   * U+0000 and halves of surrogate pairs, which PostgreSQL cannot keep, are dropped from bodies and
   * refused in keys.
   *
   * <p>A host whose tables are made by somebody else makes it beforehand, with {@link #schema}.
   *
   * @throws BankStoreFailure when the table is not there and the database is neither of the two;
   *     when it is a file of H2 without {@code WRITE_DELAY=0}; when the database fails. The error
   *     says so
   */
  static BankStore over(DataSource source) {
    JdbcBankStore store = new JdbcBankStore(source);
    store.createTable();
    return store;
  }

  /**
   * The statements that make the table and its index, for PostgreSQL and H2. For another database
   * adapt them, and try the store before money depends on it: its driver has to tell a taken key as
   * SQL state 23505, as these two do.
   */
  static List<String> schema() {
    return JdbcBankStore.schema();
  }

  /** In memory, without a limit: for tests and examples. */
  static BankStore inMemory() {
    return new MemoryBankStore();
  }
}
