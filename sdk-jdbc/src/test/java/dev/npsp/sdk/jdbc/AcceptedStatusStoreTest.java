package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.AcceptedStatusStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The account of what the portal accepted, in memory and over every database. */
class AcceptedStatusStoreTest {

  private static final DossierCode ONE = DossierCode.of("000.00.00.H56-261122-00017");
  private static final DossierCode OTHER = DossierCode.of("000.00.00.H56-261122-00018");
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00.123Z");
  private static final Instant STEP = Instant.parse("2026-11-21T03:00:00Z");

  static List<Setting> settings() {
    return Setting.all();
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  static List<Setting> hosts() {
    return Setting.hosts();
  }

  private static AcceptedStatus withTheDossier(DossierStatus status) {
    return AcceptedStatus.builder(ONE, status, NOW).build();
  }

  private static AcceptedStatus step(DossierStatus status) {
    return withTheDossier(status).toBuilder().at(STEP).build();
  }

  private static AcceptedStatusStore store(Setting setting) {
    return setting.store(
        AcceptedStatusStore.class, AcceptedStatusStore::inMemory, JdbcStores::acceptedStatuses);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void accepted_keepsTheFirstOfTheSame_andWhatComesBack_inTheirOrder(Setting setting) {
    AcceptedStatusStore account = store(setting);
    AcceptedStatus waiting = withTheDossier(DossierStatus.SUPPLEMENT_REQUESTED);
    AcceptedStatus again = waiting.toBuilder().acceptedAt(NOW.plusSeconds(60)).build();
    AcceptedStatus working = withTheDossier(DossierStatus.of("77"));
    AcceptedStatus step = step(DossierStatus.PROCESSING);
    assertThat(account.of(ONE)).isEmpty();
    for (AcceptedStatus each :
        List.of(
            waiting,
            again,
            working,
            again,
            step,
            step.toBuilder().acceptedAt(NOW.plusSeconds(90)).build(),
            step.toBuilder().at(STEP.plusNanos(1)).build())) {
      account.accepted(each);
    }
    assertThat(account.of(ONE)).containsExactly(waiting, working, again, step);
    assertThat(account.of(OTHER)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void forget_leavesOtherDossiers(Setting setting) {
    AcceptedStatusStore account = store(setting);
    AcceptedStatus other = AcceptedStatus.builder(OTHER, DossierStatus.RECEIVED, NOW).build();
    account.accepted(step(DossierStatus.RECEIVED));
    account.accepted(step(DossierStatus.PROCESSING));
    account.accepted(other);
    account.forget(ONE);
    account.forget(ONE);
    assertThat(account.of(ONE)).isEmpty();
    assertThat(account.of(OTHER)).containsExactly(other);
    account.accepted(step(DossierStatus.PROCESSING));
    assertThat(account.of(ONE)).containsExactly(step(DossierStatus.PROCESSING));
  }

  /** Each node tells of steps of its own, and all of one that they share. */
  @ParameterizedTest
  @MethodSource("settings")
  void accepted_byManyNodesAtOnce_losesNoneAndKeepsTheSharedOnce(Setting setting) throws Exception {
    AcceptedStatusStore account = store(setting);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<AcceptedStatus> expected = new ArrayList<>(List.of(step(DossierStatus.RECEIVED)));
    try {
      List<Callable<Boolean>> nodes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<AcceptedStatus> own =
            IntStream.range(i * 4, i * 4 + 4)
                .mapToObj(
                    n -> step(DossierStatus.PROCESSING).toBuilder().at(STEP.plusSeconds(n)).build())
                .toList();
        expected.addAll(own);
        nodes.add(
            () -> {
              own.forEach(account::accepted);
              account.accepted(step(DossierStatus.RECEIVED));
              return true;
            });
      }
      for (Future<Boolean> node : threads.invokeAll(nodes)) {
        assertThat(node.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(account.of(ONE)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void accepted_isSeenByAnotherNode_toTheMillisecond(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    AcceptedStatusStore account = host.stores().acceptedStatuses();
    AcceptedStatus fine =
        step(DossierStatus.RECEIVED).toBuilder()
            .at(STEP.plusNanos(7_000_009))
            .acceptedAt(NOW.plusNanos(9))
            .build();
    Setting.Host node = host.otherNode();
    AcceptedStatusStore other = node.stores().acceptedStatuses();
    List<AcceptedStatus> seen =
        host.inTransaction(
            () -> {
              account.accepted(fine);
              account.accepted(fine);
              return account.of(ONE);
            });
    assertThat(seen)
        .containsExactly(fine.toBuilder().at(STEP.plusMillis(7)).acceptedAt(NOW).build());
    assertThat(node.inTransaction(() -> other.of(ONE))).isEqualTo(seen);
  }

  /** An older row may be deleted by the host; the next one goes behind those that are left. */
  @ParameterizedTest
  @MethodSource("jdbc")
  void accepted_afterTheHostDeletedOldRows_isAddedBehindTheRest(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    AcceptedStatusStore account = host.stores().acceptedStatuses();
    boolean unusedAsItWorked =
        host.inTransaction(
            () -> {
              account.accepted(
                  step(DossierStatus.RECEIVED).toBuilder().acceptedAt(Instant.EPOCH).build());
              account.accepted(step(DossierStatus.PROCESSING));
              return true;
            });
    try (var connection = host.pool().getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM npsp_accepted_status WHERE accepted_at < 1"))
          .isEqualTo(1);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
    AcceptedStatus next = withTheDossier(DossierStatus.RESULT_RETURNED);
    List<AcceptedStatus> kept =
        host.inTransaction(
            () -> {
              account.accepted(next);
              return account.of(ONE);
            });
    assertThat(kept).containsExactly(step(DossierStatus.PROCESSING), next);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void accepted_inTheHostsTransaction_goesWithIt(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    AcceptedStatusStore account = host.stores().acceptedStatuses();
    AcceptedStatusStore seen =
        JdbcStores.over(ConnectionSource.ofDataSource(host.pool())).acceptedStatuses();
    assertThatThrownBy(
            () ->
                host.inTransaction(
                    () -> {
                      account.accepted(step(DossierStatus.RECEIVED));
                      assertThat(account.of(ONE)).hasSize(1);
                      throw new IllegalStateException("the host's outbox is full");
                    }))
        .hasMessage("the host's outbox is full");
    assertThat(seen.of(ONE)).isEmpty();
    List<AcceptedStatus> kept =
        host.inTransaction(
            () -> {
              account.accepted(step(DossierStatus.RECEIVED));
              return account.of(ONE);
            });
    assertThat(seen.of(ONE)).isEqualTo(kept).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void accepted_whenTheStatusFitsNoColumn_saysSo(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    AcceptedStatusStore account = host.stores().acceptedStatuses();
    AcceptedStatus odd = withTheDossier(DossierStatus.of("7\0"));
    AcceptedStatus longOne = withTheDossier(DossierStatus.of("7".repeat(101)));
    for (AcceptedStatus unfit : List.of(odd, longOne)) {
      assertThatThrownBy(
              () ->
                  host.inTransaction(
                      () -> {
                        account.accepted(unfit);
                        return true;
                      }))
          .isInstanceOf(StoreFailure.class);
    }
    assertThat(host.inTransaction(() -> account.of(ONE))).isEmpty();
  }
}
