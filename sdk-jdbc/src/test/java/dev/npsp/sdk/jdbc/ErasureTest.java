package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedPaper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a dossier was erased, no table of ours has its code in any column. */
class ErasureTest {

  private static final DossierCode NATIONAL = DossierCode.of("000.00.00.G03-261122-00001");
  private static final DossierCode LOCAL = DossierCode.of("000.00.00.H56-261122-00007");
  private static final DossierCode OTHER = DossierCode.of("000.00.00.H56-261122-00008");

  private record Filed(DossierCode nationalNumber, DossierCode local) implements FeedDossier {

    @Override
    public FeedKind feed() {
      return FeedKind.CIVIL_STATUS;
    }

    @Override
    public Optional<DossierCode> issuedNumber() {
      return Optional.of(local);
    }

    @Override
    public String fingerprint() {
      return "a";
    }

    @Override
    public Optional<String> procedureCode() {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> filed() {
      return Optional.empty();
    }

    @Override
    public List<FeedPaper> papers() {
      return List.of();
    }

    @Override
    public Map<String, String> additional() {
      return Map.of();
    }
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void erase_byEitherNumber_leavesNothingOfTheDossierAndAllOfOthers(Setting setting)
      throws Exception {
    Setting.Host host = setting.host();
    JdbcStores stores = host.stores();
    for (DossierCode erased : List.of(LOCAL, NATIONAL)) {
      host.inTransaction(() -> fill(stores));
      assertThat(rowsWith(host, LOCAL)).isEqualTo(4);
      assertThat(rowsWith(host, NATIONAL)).isEqualTo(2);
      int rows = host.inTransaction(() -> stores.erase(erased) + stores.erase(LOCAL));
      assertThat(rows).isEqualTo(4);
      assertThat(rowsWith(host, LOCAL)).isZero();
      assertThat(rowsWith(host, NATIONAL)).isZero();
      assertThat(rowsWith(host, OTHER)).isEqualTo(3);
      assertThat(host.<Integer>inTransaction(() -> stores.erase(LOCAL))).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void erase_byOneNumber_takesWhatStandsUnderTheOther(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    JdbcStores stores = host.stores();
    for (DossierCode erased : List.of(LOCAL, NATIONAL)) {
      host.inTransaction(() -> fill(stores) && fillUnder(NATIONAL, stores));
      int rows = host.inTransaction(() -> stores.erase(erased));
      assertThat(rows).isEqualTo(7);
      assertThat(rowsWith(host, LOCAL)).isZero();
      assertThat(rowsWith(host, NATIONAL)).isZero();
      assertThat(rowsWith(host, OTHER)).isEqualTo(3);
    }
  }

  private static boolean fill(JdbcStores stores) {
    FeedInbox inbox = stores.feedInbox(() -> LOCAL, (connection, dossier, local) -> {});
    boolean isNew = inbox.create(new Filed(NATIONAL, LOCAL));
    inbox.noteReported(FeedKind.CIVIL_STATUS, NATIONAL, "1");
    return fillUnder(LOCAL, stores) && fillUnder(OTHER, stores) && isNew;
  }

  private static boolean fillUnder(DossierCode code, JdbcStores stores) {
    stores.submittedDossiers().add(SubmittedDossier.of(code));
    stores.lastStatuses().confirmed(code, DossierStatus.RECEIVED);
    stores
        .acceptedStatuses()
        .accepted(AcceptedStatus.builder(code, DossierStatus.RECEIVED, Instant.EPOCH).build());
    return true;
  }

  /** In every column of every table of ours that holds text. */
  private static int rowsWith(Setting.Host host, DossierCode code) throws SQLException {
    int rows = 0;
    try (Connection connection = host.pool().getConnection();
        Statement statement = connection.createStatement()) {
      for (String[] column : columns(connection)) {
        try (ResultSet found =
            statement.executeQuery(
                "SELECT COUNT(*) FROM "
                    + column[0]
                    + " WHERE "
                    + column[1]
                    + " = '"
                    + code.value()
                    + "'")) {
          found.next();
          rows += found.getInt(1);
        }
      }
    }
    return rows;
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT table_name, column_name FROM information_schema.columns WHERE"
                    + " table_schema = CURRENT_SCHEMA AND"
                    + " LOWER(table_name) LIKE 'npsp_%' AND LOWER(data_type) LIKE 'char%'")) {
      while (row.next()) {
        columns.add(new String[] {row.getString(1), row.getString(2)});
      }
    }
    assertThat(columns).hasSizeGreaterThan(20);
    return columns;
  }
}
