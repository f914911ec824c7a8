package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.jdbc.FeedFormWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the rule of intake asks of dossiers that came by a feed; forms are the host's. */
public final class JdbcFeedInbox implements FeedInbox {

  private static final String ONE = " WHERE feed = ? AND national_no = ?";

  private final Transactions transactions;
  private final Supplier<DossierCode> numbers;
  private final FeedFormWriter forms;

  public JdbcFeedInbox(
      Transactions transactions, Supplier<DossierCode> numbers, FeedFormWriter forms) {
    this.transactions = transactions;
    this.numbers = numbers;
    this.forms = forms;
  }

  /** An entry as one of its rows says it, with one status that was reported. */
  private record Line(InboxEntry.Builder entry, @Nullable String reported) {}

  @Override
  public DossierCode issueNumber(FeedKind feed) {
    return numbers.get();
  }

  @Override
  public Optional<InboxEntry> find(FeedKind feed, DossierCode nationalNumber) {
    return transactions.run(connection -> find(connection, feed, nationalNumber));
  }

  /** One statement, so that entry and statuses are of one moment. */
  private static Optional<InboxEntry> find(
      Connection connection, FeedKind feed, DossierCode nationalNumber) throws SQLException {
    List<Line> lines =
        Sql.all(
            connection,
            "SELECT entry.local_no, entry.procedure_code, entry.fingerprint, entry.waiting,"
                + " entry.acknowledged, reported.status FROM npsp_feed_entry entry"
                + " LEFT JOIN npsp_feed_reported reported ON reported.feed = entry.feed"
                + " AND reported.national_no = entry.national_no"
                + " WHERE entry.feed = ? AND entry.national_no = ?",
            row ->
                new Line(
                    InboxEntry.builder(
                            feed,
                            nationalNumber,
                            DossierCode.of(row.getString(1)),
                            row.getString(3))
                        .procedureCode(Optional.ofNullable(row.getString(2)))
                        .waitsForSupplement(row.getInt(4) != 0)
                        .acknowledged(row.getInt(5) != 0),
                    row.getString(6)),
            feed.name(),
            nationalNumber.value());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> reported = lines.stream().map(Line::reported).filter(Objects::nonNull).toList();
    return Optional.of(lines.get(0).entry().reported(reported).build());
  }

  @Override
  public boolean create(FeedDossier dossier) {
    DossierCode local = dossier.issuedNumber().orElseGet(() -> issueNumber(dossier.feed()));
    return transactions.run(
        connection -> {
          boolean isNew =
              Sql.insertUnlessTaken(
                  connection,
                  "INSERT INTO npsp_feed_entry (feed, national_no, local_no, procedure_code,"
                      + " fingerprint, waiting, acknowledged) VALUES (?, ?, ?, ?, ?, 0, 0)",
                  dossier.feed().name(),
                  dossier.nationalNumber().value(),
                  local.value(),
                  dossier.procedureCode().map(StoreTexts::cleaned).orElse(null),
                  dossier.fingerprint());
          if (!isNew) {
            requireKnown(connection, dossier);
            return false;
          }
          forms.write(connection, dossier, local);
          return true;
        });
  }

  /** Only the national number may be there already: a local number has one dossier. */
  private static void requireKnown(Connection connection, FeedDossier dossier) throws SQLException {
    if (find(connection, dossier.feed(), dossier.nationalNumber()).isEmpty()) {
      throw new DatabaseRefused(DatabaseProblem.KEY_TAKEN);
    }
  }

  @Override
  public boolean replace(FeedDossier dossier) {
    return transactions.run(
        connection -> {
          boolean isReplaced =
              Sql.run(
                      connection,
                      "UPDATE npsp_feed_entry SET fingerprint = ?, waiting = 0, acknowledged = 0"
                          + ONE
                          + " AND waiting = 1",
                      dossier.fingerprint(),
                      dossier.feed().name(),
                      dossier.nationalNumber().value())
                  == 1;
          if (isReplaced) {
            DossierCode local =
                find(connection, dossier.feed(), dossier.nationalNumber())
                    .orElseThrow(() -> new DatabaseRefused(DatabaseProblem.BUSY))
                    .localNumber();
            forms.write(connection, dossier, local);
          }
          return isReplaced;
        });
  }

  @Override
  public void setWaiting(FeedKind feed, DossierCode nationalNumber, boolean waits) {
    change("SET waiting = ?" + ONE, waits ? 1 : 0, feed.name(), nationalNumber.value());
  }

  @Override
  public void noteAcknowledged(FeedKind feed, DossierCode nationalNumber, String fingerprint) {
    change(
        "SET acknowledged = 1" + ONE + " AND fingerprint = ?",
        feed.name(),
        nationalNumber.value(),
        fingerprint);
  }

  @Override
  public boolean erase(FeedKind feed, DossierCode nationalNumber) {
    return transactions.run(connection -> erase(connection, feed.name(), nationalNumber.value()));
  }

  /** What was reported stands on the entry, so it goes first. */
  static boolean erase(Connection connection, String feed, String nationalNumber)
      throws SQLException {
    int unusedAnyNumber =
        Sql.run(connection, "DELETE FROM npsp_feed_reported" + ONE, feed, nationalNumber);
    return Sql.run(connection, "DELETE FROM npsp_feed_entry" + ONE, feed, nationalNumber) == 1;
  }

  private void change(String what, Object... values) {
    int unusedIfUnknown =
        transactions.run(
            connection -> Sql.run(connection, "UPDATE npsp_feed_entry " + what, values));
  }

  @Override
  public void noteReported(FeedKind feed, DossierCode nationalNumber, String status) {
    if (!StoreTexts.isStorable(status)) {
      throw transactions.unfitKey();
    }
    boolean unusedIfThere =
        transactions.run(
            connection ->
                find(connection, feed, nationalNumber).isPresent()
                    && Sql.insertUnlessTaken(
                        connection,
                        "INSERT INTO npsp_feed_reported (feed, national_no, status)"
                            + " VALUES (?, ?, ?)",
                        feed.name(),
                        nationalNumber.value(),
                        status));
  }
}
