package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Deletes what the tables keep of one dossier, in one transaction. */
public final class DossierEraser {

  private final Transactions transactions;

  public DossierEraser(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Entry(String feed, String nationalNumber) {}

  /** Deletes all rows of the dossier, whichever of its numbers this is; gives how many. */
  public int erase(DossierCode code) {
    return transactions.run(connection -> erase(connection, code.value()));
  }

  private static int erase(Connection connection, String code) throws SQLException {
    int rows =
        Sql.run(connection, "DELETE FROM npsp_submitted_dossier WHERE dossier_code = ?", code)
            + Sql.run(connection, "DELETE FROM npsp_last_status WHERE dossier_code = ?", code);
    for (Entry entry : entries(connection, code)) {
      rows += JdbcFeedInbox.erase(connection, entry.feed(), entry.nationalNumber()) ? 1 : 0;
    }
    return rows;
  }

  private static List<Entry> entries(Connection connection, String code) throws SQLException {
    return Sql.all(
        connection,
        "SELECT feed, national_no FROM npsp_feed_entry WHERE national_no = ? OR local_no = ?",
        row -> new Entry(row.getString(1), row.getString(2)),
        code,
        code);
  }
}
