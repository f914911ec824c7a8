package dev.npsp.sdk.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.npsp.sdk.domain.DossierCode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables come from one place, by Flyway or by the stores themselves, or by both. */
class SchemaTest {

  private static final List<String> FILES =
      List.of("V1__stores.sql", "V2__accepted_statuses.sql", "V3__directions.sql");

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  static List<Setting> hosts() {
    return Setting.hosts();
  }

  private static JdbcStores over(DataSource source) {
    return JdbcStores.over(ConnectionSource.ofDataSource(source));
  }

  private static Flyway flyway(DataSource source, TestDatabase database) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/npsp-sdk/" + database.name().toLowerCase(Locale.ROOT))
        .table("npsp_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }

  private static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertWorks(DataSource source) {
    assertThat(over(source).payments().add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    assertThat(over(source).callbackLedger().recordIfAbsent("m", new byte[] {1})).isEmpty();
    assertThat(over(source).sessions(SessionCodec.inTheClear()).find("a")).isEmpty();
    assertThat(over(source).acceptedStatuses().of(DossierCode.of("000.00.00.H56-261122-00017")))
        .isEmpty();
    assertThat(over(source).directions().keys()).isEmpty();
    assertThat(over(source).fileShare().find("0".repeat(64))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void createSchema_byManyNodesAtOnceAndAgain_makesTheTablesOnce(TestDatabase database)
      throws Exception {
    DataSource source = database.fresh();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> nodes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        nodes.add(
            () -> {
              over(source).createSchema();
              return true;
            });
      }
      for (Future<Boolean> node : threads.invokeAll(nodes)) {
        assertThat(node.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertWorks(source);
    over(source).createSchema();
    assertThat(over(source).payments().find("A")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void createSchema_whenSomeTablesAreThere_makesTheOthers(TestDatabase database)
      throws SQLException {
    DataSource source = database.fresh();
    over(source).createSchema();
    run(source, "DROP TABLE npsp_callback");
    run(source, "DROP TABLE npsp_session");
    over(source).createSchema();
    assertWorks(source);
  }

  @Test
  void createSchema_whenSomeTablesStandFurtherBackOnTheSearchPath_hidesNone() throws SQLException {
    assumeTrue(TestDatabase.all().contains(TestDatabase.POSTGRESQL));
    HikariDataSource back = (HikariDataSource) TestDatabase.POSTGRESQL.fresh();
    over(back).createSchema();
    assertThat(over(back).payments().add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    run(back, "DROP TABLE npsp_direction_event");
    String path = schemaOf(TestDatabase.POSTGRESQL.fresh()) + "," + schemaOf(back);
    try (HikariDataSource both = new HikariDataSource()) {
      both.setJdbcUrl(back.getJdbcUrl());
      both.addDataSourceProperty("currentSchema", path);

      over(both).createSchema();

      assertThat(over(both).payments().find("A")).isPresent();
      assertThat(over(both).directions().keys()).isEmpty();
    }
  }

  private static String schemaOf(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.getSchema();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flyway_besideTablesOfTheHost_makesTheTables_andBothMayRun(TestDatabase database)
      throws SQLException {
    DataSource source = database.fresh();
    run(source, "CREATE TABLE of_the_host (id INTEGER)");
    assertThat(flyway(source, database).migrate().migrationsExecuted).isEqualTo(FILES.size());
    assertWorks(source);
    over(source).createSchema();
    assertThat(flyway(source, database).migrate().migrationsExecuted).isZero();
    assertThat(flyway(source, database).validateWithResult().validationSuccessful).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flyway_afterCreateSchema_takesTheTables(TestDatabase database) {
    DataSource source = database.fresh();
    over(source).createSchema();
    assertThat(flyway(source, database).migrate().migrationsExecuted).isEqualTo(FILES.size());
    assertWorks(source);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void createSchema_inTheHostsTransaction_isRefused(Setting setting) throws Exception {
    Setting.Host host = new Setting.Host(setting.database().fresh(), setting.kind());
    boolean refused =
        host.inTransaction(
            () -> {
              assertThatThrownBy(() -> host.stores().createSchema())
                  .isInstanceOf(StoreFailure.class)
                  .hasMessageContaining("ofDataSource(pool)");
              return true;
            });
    assertThat(refused).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE"})
  void createSchema_howeverH2SpellsNames_seesItsTables(String setting) throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + setting;
    DataSource source = JdbcConnectionPool.create(url, "sa", "");
    over(source).createSchema();
    over(source).createSchema();
    assertWorks(source);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void createSchema_whenSomebodyTakesTablesAway_saysSoAndEnds(TestDatabase database) {
    DataSource source = database.fresh();
    DataSource thief = losingATable(source);
    assertThatThrownBy(() -> over(thief).createSchema())
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("cannot be seen");
  }

  /** Nobody finds there the table of callbacks that another made. */
  private static DataSource losingATable(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            SchemaTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) -> {
              run(source, "DROP TABLE IF EXISTS npsp_callback");
              return source.getConnection();
            });
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void files_ofBothDatabases_differInTheTypeOfBytesAlone(String name) throws IOException {
    assertThat(file("postgresql", name).replace("BYTEA", "BLOB").replace("PostgreSQL", "H2"))
        .isEqualTo(file("h2", name).replace("npsp-sdk/h2", "npsp-sdk/postgresql"));
  }

  private static String file(String folder, String name) throws IOException {
    String path = "/db/npsp-sdk/" + folder + "/" + name;
    try (InputStream in = JdbcStores.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
    }
  }
}
