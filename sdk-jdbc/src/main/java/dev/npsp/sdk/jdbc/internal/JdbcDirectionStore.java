package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened to directions, a row an event, numbered within its direction. */
public final class JdbcDirectionStore implements DirectionStore {

  private static final String ONE =
      " FROM npsp_direction_event WHERE document_id = ? AND receiver = ?";

  private final Transactions transactions;

  public JdbcDirectionStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<DirectionEvent> events(DirectionKey key) {
    return transactions.run(
        connection ->
            Sql.all(
                connection,
                "SELECT kind, recorded_at, status, issuer, subject, due_date, due_date_unreadable,"
                    + " asked_by, unit, done_percent, note"
                    + ONE
                    + " ORDER BY seq",
                JdbcDirectionStore::event,
                key.documentId(),
                key.receiver()));
  }

  private static DirectionEvent event(ResultSet row) throws SQLException {
    int percent = row.getInt(10);
    Optional<Integer> done = row.wasNull() ? Optional.empty() : Optional.of(percent);
    return DirectionEvent.builder(
            DirectionEvent.Kind.valueOf(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)))
        .status(Optional.ofNullable(row.getString(3)).map(EDocumentStatus::of))
        .issuer(Optional.ofNullable(row.getString(4)))
        .subject(Optional.ofNullable(row.getString(5)))
        .dueDate(Optional.ofNullable(row.getString(6)).map(LocalDate::parse))
        .isDueDateUnreadable(row.getInt(7) != 0)
        .documentId(Optional.ofNullable(row.getString(8)))
        .unit(Optional.ofNullable(row.getString(9)))
        .percent(done)
        .note(Optional.ofNullable(row.getString(11)))
        .build();
  }

  /** Of two nodes that have seen the same, the key of the row lets one in. */
  @Override
  public boolean append(DirectionKey key, int seen, DirectionEvent event) {
    if (!StoreTexts.isStorable(key.documentId()) || !StoreTexts.isStorable(key.receiver())) {
      throw transactions.unfitKey();
    }
    return transactions.run(
        connection -> count(connection, key) == seen && added(connection, key, seen, event));
  }

  private static int count(Connection connection, DirectionKey key) throws SQLException {
    return Sql.only(
            connection,
            "SELECT COUNT(*)" + ONE,
            row -> row.getInt(1),
            key.documentId(),
            key.receiver())
        .orElse(0);
  }

  private static boolean added(
      Connection connection, DirectionKey key, int seen, DirectionEvent event) throws SQLException {
    return Sql.insertUnlessTaken(
        connection,
        "INSERT INTO npsp_direction_event (document_id, receiver, seq, kind, recorded_at, status,"
            + " issuer, subject, due_date, due_date_unreadable, asked_by, unit, done_percent, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.documentId(),
        key.receiver(),
        seen + 1,
        event.kind().name(),
        event.at().toEpochMilli(),
        event.status().map(EDocumentStatus::code).orElse(null),
        event.issuer().orElse(null),
        event.subject().orElse(null),
        event.dueDate().map(LocalDate::toString).orElse(null),
        event.isDueDateUnreadable() ? 1 : 0,
        event.documentId().orElse(null),
        event.unit().orElse(null),
        event.percent().<Object>map(percent -> percent).orElse(Sql.NO_NUMBER),
        event.note().orElse(null));
  }

  @Override
  public List<DirectionKey> keys() {
    return transactions.run(
        connection ->
            Sql.all(
                connection,
                "SELECT document_id, receiver FROM npsp_direction_event WHERE seq = 1",
                row -> new DirectionKey(row.getString(1), row.getString(2))));
  }
}
