package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Deletes what the tables keep of one dossier, in one transaction. */
public final class DossierEraser {

  private final Transactions transactions;

  public DossierEraser(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Entry(String feed, String nationalNumber, String localNumber) {}

  /** Deletes all rows of the dossier, whichever of its numbers this is; gives how many. */
  public int erase(DossierCode code) {
    return transactions.run(connection -> erase(connection, code.value()));
  }

  /** Only the entry of a feed knows that two numbers are one dossier, and it is deleted too. */
  private static int erase(Connection connection, String code) throws SQLException {
    Set<String> numbers = new LinkedHashSet<>(List.of(code));
    int rows = 0;
    for (Entry entry : entries(connection, code)) {
      numbers.add(entry.nationalNumber());
      numbers.add(entry.localNumber());
      rows += JdbcFeedInbox.erase(connection, entry.feed(), entry.nationalNumber()) ? 1 : 0;
    }
    for (String number : numbers) {
      rows += rowsUnder(connection, number);
    }
    return rows;
  }

  private static int rowsUnder(Connection connection, String code) throws SQLException {
    return Sql.run(connection, "DELETE FROM npsp_submitted_dossier WHERE dossier_code = ?", code)
        + Sql.run(connection, "DELETE FROM npsp_last_status WHERE dossier_code = ?", code)
        + Sql.run(connection, "DELETE FROM npsp_accepted_status WHERE dossier_code = ?", code);
  }

  private static List<Entry> entries(Connection connection, String code) throws SQLException {
    return Sql.all(
        connection,
        "SELECT feed, national_no, local_no FROM npsp_feed_entry"
            + " WHERE national_no = ? OR local_no = ?",
        row -> new Entry(row.getString(1), row.getString(2), row.getString(3)),
        code,
        code);
  }
}
