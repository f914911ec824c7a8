package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.feeds.FeedDossier;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes the form and the papers of a dossier that came by a feed into the host's own tables, in
 * the transaction in which the inbox notes the dossier: both are there, or neither. The inbox
 * itself keeps numbers, fingerprint and what is reported, and nothing of the form.
 */
@FunctionalInterface
public interface FeedFormWriter {

  /**
   * Writes form and papers. Called once for a new dossier, and once more for each supplement, which
   * takes the place of what was there. Where the database asks for the transaction to be repeated,
   * it runs again. What it throws leaves the dossier unacknowledged: it comes again.
   *
   * @param connection of the transaction; not to be committed, rolled back or closed
   * @param localNumber the agency's own number, under which the form is kept
   * @throws SQLException when it cannot be written
   */
  void write(Connection connection, FeedDossier dossier, DossierCode localNumber)
      throws SQLException;
}
