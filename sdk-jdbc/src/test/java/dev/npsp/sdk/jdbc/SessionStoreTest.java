package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.LoginLease;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of sessions has to do. */
class SessionStoreTest {

  private static final Duration LEASE = Duration.ofSeconds(60);

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T02:00:00Z"));

  static Stream<Setting> settings() {
    return Setting.all().stream()
        .filter(one -> one.kind() == Setting.Kind.MEMORY || one.kind() == Setting.Kind.OWN);
  }

  private SessionStore store(Setting setting) {
    return setting.store(
        SessionStore.class,
        () -> SessionStore.inMemory(clock),
        stores -> stores.withClock(clock).sessions(SessionCodec.inTheClear()));
  }

  private Session session(String token) {
    return new Session(Secret.of(token), clock.instant().plusSeconds(1_800));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void store_underTheLease_isFoundAndEndsIt(Setting setting) {
    SessionStore store = store(setting);
    assertThat(store.find("a")).isEmpty();
    LoginLease lease = store.lease("a", LEASE).orElseThrow();
    assertThat(store.lease("a", LEASE)).isEmpty();
    assertThat(store.lease("b", LEASE)).isPresent();
    assertThat(store.store(lease, session("S1"))).isTrue();
    assertThat(store.find("a")).contains(session("S1"));
    assertThat(store.find("b")).isEmpty();
    LoginLease next = store.lease("a", LEASE).orElseThrow();
    assertThat(next.fence()).isGreaterThan(lease.fence());
    store.release(next);
    assertThat(store.find("a")).contains(session("S1"));
    assertThat(store.lease("a", LEASE)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void lease_ofADeadNode_endsByItself_andWhatItStoresLaterIsRefused(Setting setting) {
    SessionStore store = store(setting);
    LoginLease dead = store.lease("a", LEASE).orElseThrow();
    clock.forward(LEASE.minusMillis(1));
    assertThat(store.lease("a", LEASE)).isEmpty();
    clock.forward(Duration.ofMillis(1));
    LoginLease alive = store.lease("a", LEASE).orElseThrow();
    store.release(dead);
    assertThat(store.lease("a", LEASE)).isEmpty(); // it was not the dead node's any more
    assertThat(store.store(alive, session("S2"))).isTrue();
    assertThat(store.store(dead, session("S1"))).isFalse();
    assertThat(store.find("a")).contains(session("S2"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void forget_ofAnotherSession_changesNothing(Setting setting) {
    SessionStore store = store(setting);
    store.forget("a", session("S1"));
    assertThat(store.store(store.lease("a", LEASE).orElseThrow(), session("S1"))).isTrue();
    store.forget("a", session("S0"));
    assertThat(store.find("a")).contains(session("S1"));
    store.forget("a", new Session(Secret.of("S1"), clock.instant()));
    assertThat(store.find("a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void lease_byManyAtOnce_isGivenToOne(Setting setting) throws Exception {
    SessionStore store = store(setting);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 5; round++) {
        String account = "account " + round;
        List<Callable<Optional<LoginLease>>> nodes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
          nodes.add(() -> store.lease(account, LEASE));
        }
        int given = 0;
        for (Future<Optional<LoginLease>> one : threads.invokeAll(nodes)) {
          given += one.get().isPresent() ? 1 : 0;
        }
        assertThat(given).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  static List<Setting> hosts() {
    return Setting.hosts();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void sessions_inTheHostsTransaction_areRefused(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    SessionStore store = host.stores().sessions(SessionCodec.inTheClear());
    boolean refused =
        host.inTransaction(
            () -> {
              assertThatThrownBy(() -> store.lease("a", LEASE))
                  .isInstanceOf(StoreFailure.class)
                  .hasMessageContaining("ofDataSource(pool)");
              return true;
            });
    assertThat(refused).isTrue();
  }

  @Test
  void tokens_withAesGcm_areNotInTheClear_andUnreadableUnderAnotherKey() throws SQLException {
    DataSource source = TestDatabase.H2.fresh();
    JdbcStores stores = JdbcStores.over(ConnectionSource.ofDataSource(source)).withClock(clock);
    stores.createSchema();
    SessionStore store = stores.sessions(codec(1));
    assertThat(store.store(store.lease("a", LEASE).orElseThrow(), session("S-secret"))).isTrue();
    assertThat(store.find("a")).contains(session("S-secret"));
    assertThat(kept(source)).doesNotContain("S-secret");
    assertThat(stores.sessions(codec(2)).find("a")).isEmpty();
    assertThat(codec(1).decode(new byte[3])).isEmpty();
    assertThat(codec(1).encode(Secret.of("x"))).isNotEqualTo(codec(1).encode(Secret.of("x")));
    store.forget("a", session("S-secret"));
    assertThat(store.find("a")).isEmpty();
  }

  private static SessionCodec codec(int fill) {
    byte[] key = new byte[32];
    key[0] = (byte) fill;
    return SessionCodec.aesGcm(new SecretKeySpec(key, "AES"));
  }

  private static String kept(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        var rows = connection.createStatement().executeQuery("SELECT token FROM npsp_session")) {
      assertThat(rows.next()).isTrue();
      return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
    }
  }
}
