package dev.npsp.sdk.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The databases that the stores are tried with. PostgreSQL is started when it is first asked for,
 * once a JVM, and stops with it.
 */
public enum TestDatabase {
  H2,
  POSTGRESQL;

  private static final int CONNECTIONS = 20;

  /** All of them; not PostgreSQL where the tests run once more in another country. */
  public static List<TestDatabase> all() {
    return Boolean.getBoolean("npsp.elsewhere") ? List.of(H2) : List.of(values());
  }

  /** An empty database, or an empty schema of one, behind a pool. */
  public DataSource fresh() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    if (this == POSTGRESQL) {
      return schema(name);
    }
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  private static DataSource schema(String name) {
    String url = Server.RUNNING.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL makes no schema", e);
    }
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.addDataSourceProperty("currentSchema", name);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    return pool;
  }

  /** What PostgreSQL wrote into its log that is an error. */
  public static List<String> errorsInTheLog() throws IOException {
    try (Stream<String> lines = Files.lines(Server.LOG)) {
      return lines.filter(line -> line.contains("ERROR:")).toList();
    }
  }

  /** Started by whoever comes first. */
  private static final class Server {
    static final Path LOG = log();
    static final EmbeddedPostgres RUNNING = start();

    private static Path log() {
      try {
        Path log = Files.createTempFile("npsp-postgresql", ".log");
        log.toFile().deleteOnExit();
        return log;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
