package dev.npsp.sdk.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three nodes, one database, and a portal that ends a session with the next login. */
class OneSessionAnAccountTest {

  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H56");
  private static final Pattern SESSION = Pattern.compile("\"session\":\"([^\"]*)\"");

  /** A portal that knows the session of the last login alone. */
  private static final class StrictPortal implements Transport {
    final AtomicInteger logins = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();

    @Override
    public HttpReply send(HttpCall call) {
      StringBuilder body = new StringBuilder();
      call.body().parts().forEach(part -> body.append(new String(part, UTF_8)));
      if (body.indexOf("\"password\"") >= 0) {
        return says("\"error_code\":0,\"session\":\"S" + logins.incrementAndGet() + '"');
      }
      Matcher session = SESSION.matcher(body);
      if (session.find() && session.group(1).equals("S" + logins.get())) {
        return says("\"error_code\":0,\"message\":\"\",\"result\":[]");
      }
      refused.incrementAndGet();
      return says("\"error_code\":-1,\"message\":\"phiên làm việc đã hết hạn\"");
    }

    private static HttpReply says(String content) {
      return new HttpReply(200, Headers.none(), ("{" + content + "}").getBytes(UTF_8));
    }
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static PortalClient node(StrictPortal portal, DataSource database) {
    JdbcStores stores = JdbcStores.over(ConnectionSource.ofDataSource(database));
    return PortalClient.builder(
            PortalEnvironment.mapi(URI.create("http://portal.invalid/")),
            AGENCY,
            Credentials.password(AGENCY.value(), Secret.of("password of the test")))
        .transport(portal)
        .sessions(stores.sessions(SessionCodec.inTheClear()))
        .build();
  }

  private static void callAtAll(List<PortalClient> nodes) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (PortalClient node : nodes) {
        calls.add(() -> node.catalogues().list(Catalogue.PROVINCES).items().size());
      }
      for (Future<Integer> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void threeNodes_logInOnce_andOnceMoreWhenTheSessionEnds(TestDatabase database) throws Exception {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    StrictPortal portal = new StrictPortal();
    List<PortalClient> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nodes.add(node(portal, source));
    }
    callAtAll(nodes);
    assertThat(portal.logins).hasValue(1);
    assertThat(portal.refused).hasValue(0);
    portal.logins.incrementAndGet(); // somebody else has logged in: the session has ended
    callAtAll(nodes);
    callAtAll(nodes);
    assertThat(portal.logins).hasValue(3); // one of theirs, and one for all three
    try (PortalClient restarted = node(portal, source)) {
      callAtAll(List.of(restarted));
    }
    assertThat(portal.logins).hasValue(3);
    nodes.forEach(PortalClient::close);
  }
}
