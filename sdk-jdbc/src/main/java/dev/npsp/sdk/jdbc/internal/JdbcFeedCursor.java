package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Up to when feeds were read, one row a feed; to the nanosecond, as text. */
public final class JdbcFeedCursor implements FeedCursor {

  private final Transactions transactions;

  public JdbcFeedCursor(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<Instant> read(FeedKind feed) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT read_until FROM npsp_feed_cursor WHERE feed = ?",
                row -> Instant.parse(row.getString(1)),
                feed.name()));
  }

  @Override
  public void moveTo(FeedKind feed, Instant moment) {
    boolean unusedAsItIsThereNow =
        transactions.run(
            connection ->
                moved(connection, feed, moment)
                    || Sql.insertUnlessTaken(
                        connection,
                        "INSERT INTO npsp_feed_cursor (feed, read_until) VALUES (?, ?)",
                        feed.name(),
                        moment.toString())
                    || moved(connection, feed, moment));
  }

  private static boolean moved(Connection connection, FeedKind feed, Instant moment)
      throws SQLException {
    return Sql.run(
            connection,
            "UPDATE npsp_feed_cursor SET read_until = ? WHERE feed = ?",
            moment.toString(),
            feed.name())
        == 1;
  }
}
