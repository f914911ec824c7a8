package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Codes of dossiers that the portal has, with the ids that it gave them, in one table. */
public final class JdbcSubmittedDossiers implements SubmittedDossiers {

  private final Transactions transactions;

  public JdbcSubmittedDossiers(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<SubmittedDossier> find(DossierCode code) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT portal_id FROM npsp_submitted_dossier WHERE dossier_code = ?",
                row ->
                    SubmittedDossier.builder(code)
                        .portalId(Optional.ofNullable(row.getString(1)))
                        .build(),
                code.value()));
  }

  @Override
  public void add(SubmittedDossier dossier) {
    boolean unusedAsItIsThereNow =
        transactions.run(
            connection -> inserted(connection, dossier) || renamed(connection, dossier));
  }

  @Override
  public void forget(DossierCode code) {
    int unusedIfNone =
        transactions.run(
            connection ->
                Sql.run(
                    connection,
                    "DELETE FROM npsp_submitted_dossier WHERE dossier_code = ?",
                    code.value()));
  }

  private static boolean inserted(Connection connection, SubmittedDossier dossier)
      throws SQLException {
    return Sql.insertUnlessTaken(
        connection,
        "INSERT INTO npsp_submitted_dossier (dossier_code, portal_id) VALUES (?, ?)",
        dossier.code().value(),
        dossier.portalId().orElse(null));
  }

  /** An id that was known stays when there is no newer one. */
  private static boolean renamed(Connection connection, SubmittedDossier dossier)
      throws SQLException {
    return dossier.portalId().isPresent()
        && Sql.run(
                connection,
                "UPDATE npsp_submitted_dossier SET portal_id = ? WHERE dossier_code = ?",
                dossier.portalId().get(),
                dossier.code().value())
            == 1;
  }
}
