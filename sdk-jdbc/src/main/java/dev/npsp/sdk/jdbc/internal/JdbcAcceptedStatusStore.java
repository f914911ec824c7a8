package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.dossiers.AcceptedStatusStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the portal accepted, a row a status, numbered within its dossier. */
public final class JdbcAcceptedStatusStore implements AcceptedStatusStore {

  /** The transaction is undone and run again, or it is the host's to run again. */
  private static final String OTHERS_WERE_FASTER = "40001";

  private static final int MOST_TURNS = 10;

  private final Transactions transactions;

  public JdbcAcceptedStatusStore(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Kept(int seq, AcceptedStatus status) {}

  @Override
  public List<AcceptedStatus> of(DossierCode code) {
    return transactions.run(connection -> statuses(kept(connection, code)));
  }

  /** A status that no database keeps would be another one without what is odd about it. */
  @Override
  public void accepted(AcceptedStatus status) {
    if (!StoreTexts.isStorable(status.status().code())) {
      throw transactions.unfitKey();
    }
    boolean unusedAsItIsThereNow = transactions.run(connection -> keep(connection, status));
  }

  /** Where another node adds to the same dossier meanwhile, what is repeated is looked at again. */
  private static boolean keep(Connection connection, AcceptedStatus status) throws SQLException {
    for (int turn = 1; turn <= MOST_TURNS; turn++) {
      List<Kept> before = kept(connection, status.code());
      if (status.repeats(statuses(before)) || added(connection, nextAfter(before), status)) {
        return true;
      }
    }
    throw new SQLException("other nodes were faster each time", OTHERS_WERE_FASTER);
  }

  private static boolean added(Connection connection, int seq, AcceptedStatus status)
      throws SQLException {
    return Sql.insertUnlessTaken(
        connection,
        "INSERT INTO npsp_accepted_status (dossier_code, seq, status, reached_at, accepted_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        status.code().value(),
        seq,
        status.status().code(),
        status.at().<Object>map(Instant::toEpochMilli).orElse(Sql.NO_NUMBER),
        status.acceptedAt().toEpochMilli());
  }

  private static int nextAfter(List<Kept> before) {
    return before.isEmpty() ? 1 : before.get(before.size() - 1).seq() + 1;
  }

  private static List<Kept> kept(Connection connection, DossierCode code) throws SQLException {
    return Sql.all(
        connection,
        "SELECT seq, status, reached_at, accepted_at FROM npsp_accepted_status"
            + " WHERE dossier_code = ? ORDER BY seq",
        row -> new Kept(row.getInt(1), status(code, row)),
        code.value());
  }

  private static AcceptedStatus status(DossierCode code, ResultSet row) throws SQLException {
    long reached = row.getLong(3);
    Optional<Instant> at =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(reached));
    return AcceptedStatus.builder(
            code, DossierStatus.of(row.getString(2)), Instant.ofEpochMilli(row.getLong(4)))
        .at(at)
        .build();
  }

  private static List<AcceptedStatus> statuses(List<Kept> rows) {
    return rows.stream().map(Kept::status).toList();
  }

  @Override
  public void forget(DossierCode code) {
    int unusedIfNone =
        transactions.run(
            connection ->
                Sql.run(
                    connection,
                    "DELETE FROM npsp_accepted_status WHERE dossier_code = ?",
                    code.value()));
  }
}
