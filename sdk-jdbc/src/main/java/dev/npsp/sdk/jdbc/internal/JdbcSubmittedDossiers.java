package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.SubmittedDossiers;

/** Numbers of dossiers that the portal has, in one table. */
public final class JdbcSubmittedDossiers implements SubmittedDossiers {

  private final Transactions transactions;

  public JdbcSubmittedDossiers(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public boolean contains(DossierCode code) {
    return transactions.run(
        connection ->
            Sql.only(
                    connection,
                    "SELECT 1 FROM npsp_submitted_dossier WHERE dossier_code = ?",
                    row -> true,
                    code.value())
                .isPresent());
  }

  @Override
  public void add(DossierCode code) {
    boolean unusedIfThere =
        transactions.run(
            connection ->
                Sql.insertUnlessTaken(
                    connection,
                    "INSERT INTO npsp_submitted_dossier (dossier_code) VALUES (?)",
                    code.value()));
  }
}
