package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.LoginLease;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several nodes over one store of sessions: one logs in, the others take its session. */
class SharedSessionsTest {

  private static final String ACCOUNT = "test 000.00.00.H56";

  private final Bench bench = Bench.withSessions();
  private final SessionStore store = SessionStore.inMemory(bench.time.source().clock());
  private final List<CallExecutor> nodes = new ArrayList<>();

  SharedSessionsTest() {
    bench.sessionsIn(store);
    for (int i = 0; i < 3; i++) {
      nodes.add(bench.executor());
    }
  }

  private String call(int node) {
    return nodes.get(node).call(Bench.READ, Bench.ASK);
  }

  @Test
  void call_atThreeNodes_logsInOnce() {
    for (int node = 0; node < nodes.size(); node++) {
      assertThat(call(node)).isEqualTo("ok");
    }
    assertThat(bench.portal.logins()).hasSize(1);
  }

  @Test
  void call_whenAnotherNodeHasRenewedTheSession_takesThatOne() {
    call(0);
    call(1);
    bench.portal.answers(TestPortal.sessionEnded());
    call(0); // logs in anew; the portal knows the old session no more
    bench.portal.answers(TestPortal.sessionEnded());
    assertThat(call(1)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void call_whenTheSessionIsOld_logsInOnceForAll() {
    call(0);
    call(1);
    bench.time.pass(Bench.SESSION_AGE);
    call(1);
    call(0);
    call(2);
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void call_whileADeadNodeHasTheLease_waitsUntilItEnds() {
    LoginLease ofTheDead = store.lease(ACCOUNT, Duration.ofSeconds(20)).orElseThrow();
    assertThat(call(0)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(1);
    Session late = new Session(Secret.of("late"), bench.time.instant().plusSeconds(99));
    assertThat(store.store(ofTheDead, late)).isFalse();
    assertThat(call(1)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(1);
  }

  @Test
  void call_whileAnotherNodeHasTheLeaseForLonger_waitsNotLongerThanItsDeadline() {
    assertThat(store.lease(ACCOUNT, Duration.ofDays(1))).isPresent();
    assertThatThrownBy(() -> call(0))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("another node");
    assertThat(bench.portal.logins()).isEmpty();
  }

  @Test
  void call_whenTheLoginIsRefused_leavesTheLeaseToTheNext() {
    bench.portal.answersLogin(TestPortal.refuses(-1, "sai mat khau"));
    assertThatThrownBy(() -> call(0)).isInstanceOf(LoginRefused.class);
    assertThat(call(1)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void call_whenTheLeaseWasLostDuringTheLogin_takesTheSessionOfTheOther() {
    Session others = new Session(Secret.of("S-other"), bench.time.instant().plusSeconds(99));
    SessionStore losing = new LosingStore(store, others);
    Bench late = Bench.withSessions().sessionsIn(losing);
    assertThat(late.executor().call(Bench.READ, Bench.ASK)).isEqualTo("ok");
    assertThat(late.portal.logins()).hasSize(1);
    assertThat(losing.find(ACCOUNT)).contains(others);
  }

  /** Another node takes the lease and logs in between this node's login and its storing. */
  private record LosingStore(SessionStore real, Session others) implements SessionStore {

    @Override
    public Optional<Session> find(String account) {
      return real.find(account);
    }

    @Override
    public Optional<LoginLease> lease(String account, Duration howLong) {
      return real.lease(account, Duration.ZERO);
    }

    @Override
    public boolean store(LoginLease lease, Session session) {
      LoginLease later = real.lease(lease.account(), Duration.ZERO).orElseThrow();
      assertThat(real.store(later, others)).isTrue();
      return real.store(lease, session);
    }

    @Override
    public void release(LoginLease lease) {
      real.release(lease);
    }

    @Override
    public void forget(String account, Session refused) {
      real.forget(account, refused);
    }
  }
}
