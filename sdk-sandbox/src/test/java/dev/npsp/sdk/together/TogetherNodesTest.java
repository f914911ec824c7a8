package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.jdbc.ConnectionSource;
import dev.npsp.sdk.jdbc.JdbcStores;
import dev.npsp.sdk.jdbc.SessionCodec;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three nodes with one database, where a login ends the session that the account had before. */
@Timeout(60)
class TogetherNodesTest {

  static Stream<Arguments> wires() {
    Function<PortalSandbox, PortalClientBuilder> mapi = PortalSandbox::clientBuilder;
    Function<PortalSandbox, PortalClientBuilder> igate = sandbox -> sandbox.wires().igateClient();
    return Stream.of(Arguments.of("mapi", mapi), Arguments.of("igate", igate));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wires")
  void threeNodes_whereAnAccountHasOneSession_logInOnce(
      String name, Function<PortalSandbox, PortalClientBuilder> wire) throws Exception {
    SandboxOptions options = SandboxOptions.builder().oneSessionAnAccount(true).build();
    SessionStore shared = sessions();
    try (PortalSandbox sandbox = PortalSandbox.start(options);
        PortalClient first = wire.apply(sandbox).sessions(shared).build();
        PortalClient second = wire.apply(sandbox).sessions(shared).build();
        PortalClient third = wire.apply(sandbox).sessions(shared).build()) {
      List<PortalClient> nodes = List.of(first, second, third);

      callAtAll(nodes);
      assertThat(sandbox.logins()).isEqualTo(1);

      sandbox.expireSessions();
      callAtAll(nodes);
      callAtAll(nodes);
      assertThat(sandbox.logins()).isEqualTo(2);
    }
  }

  private static SessionStore sessions() {
    JdbcStores stores = JdbcStores.over(ConnectionSource.ofDataSource(database()));
    stores.createSchema();
    return stores.sessions(SessionCodec.inTheClear());
  }

  private static DataSource database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return database;
  }

  private static void callAtAll(List<PortalClient> nodes) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (PortalClient node : nodes) {
        calls.add(() -> node.dossiers().find(Cases.code(1)).isPresent());
      }
      for (Future<Boolean> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isFalse();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
