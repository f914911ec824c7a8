package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.dossiers.LastStatusStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where dossiers stand at the portal, in one table. */
public final class JdbcLastStatusStore implements LastStatusStore {

  private final Transactions transactions;

  public JdbcLastStatusStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<DossierStatus> find(DossierCode code) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT status FROM npsp_last_status WHERE dossier_code = ?",
                row -> DossierStatus.of(row.getString(1)),
                code.value()));
  }

  /** A status that no database keeps is another one without what is odd about it: forgotten. */
  @Override
  public void confirmed(DossierCode code, DossierStatus status) {
    if (!StoreTexts.isStorable(status.code())) {
      forget(code);
      return;
    }
    boolean unusedAsItIsThereNow =
        transactions.run(
            connection ->
                changed(connection, code, status)
                    || Sql.insertUnlessTaken(
                        connection,
                        "INSERT INTO npsp_last_status (dossier_code, status) VALUES (?, ?)",
                        code.value(),
                        status.code())
                    || changed(connection, code, status));
  }

  private static boolean changed(Connection connection, DossierCode code, DossierStatus status)
      throws SQLException {
    return Sql.run(
            connection,
            "UPDATE npsp_last_status SET status = ? WHERE dossier_code = ?",
            status.code(),
            code.value())
        == 1;
  }

  @Override
  public void forget(DossierCode code) {
    int unusedIfNone =
        transactions.run(
            connection ->
                Sql.run(
                    connection,
                    "DELETE FROM npsp_last_status WHERE dossier_code = ?",
                    code.value()));
  }
}
