package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events of directions, in memory and over every database. */
class DirectionStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00.123Z");
  private static final String DOCUMENT = "000.00.00.G22,2026/11/17,1/VPCP-KSTT";
  private static final DirectionKey KEY = new DirectionKey(DOCUMENT, "000.00.00.H56");
  private static final DirectionKey OTHER = new DirectionKey(DOCUMENT, "000.00.00.H57");
  private static final List<DirectionEvent> STORY =
      List.of(
          DirectionEvent.builder(Kind.RECEIVED, NOW)
              .issuer("000.00.00.G22")
              .subject("Rà soát thủ tục hành chính")
              .dueDate(LocalDate.of(2026, 11, 30))
              .build(),
          DirectionEvent.builder(Kind.STATUS, NOW).status(EDocumentStatus.ACCEPTED).build(),
          DirectionEvent.builder(Kind.ASSIGNED, NOW).unit("Sở Nội vụ").build(),
          DirectionEvent.builder(Kind.PROGRESS, NOW).percent(0).note("Bắt đầu").build(),
          DirectionEvent.builder(Kind.UPDATE_REQUESTED, NOW)
              .documentId("000.00.00.G22,2026/11/18,2/VPCP-KSTT")
              .subject("")
              .isDueDateUnreadable(true)
              .build(),
          DirectionEvent.builder(Kind.STATUS, NOW).status(EDocumentStatus.of("77")).build());

  static List<Setting> settings() {
    return Setting.all();
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  static List<Setting> hosts() {
    return Setting.hosts();
  }

  private static DirectionStore store(Setting setting) {
    return setting.store(DirectionStore.class, DirectionStore::inMemory, JdbcStores::directions);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void append_ofAStory_keepsItInOrderAndWhole(Setting setting) {
    DirectionStore store = store(setting);
    assertThat(store.events(KEY)).isEmpty();
    assertThat(store.keys()).isEmpty();
    for (int i = 0; i < STORY.size(); i++) {
      assertThat(store.append(KEY, i, STORY.get(i))).isTrue();
    }
    assertThat(store.append(OTHER, 0, STORY.get(0))).isTrue();

    assertThat(store.events(KEY)).isEqualTo(STORY);
    assertThat(Direction.replay(KEY, store.events(KEY))).isEqualTo(Direction.replay(KEY, STORY));
    assertThat(store.events(OTHER)).hasSize(1);
    assertThat(store.keys()).containsExactlyInAnyOrder(KEY, OTHER);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void append_whenThereAreMoreOrFewer_addsNothing(Setting setting) {
    DirectionStore store = store(setting);
    assertThat(store.append(KEY, 1, STORY.get(1))).isFalse();
    assertThat(store.append(KEY, 0, STORY.get(0))).isTrue();
    assertThat(store.append(KEY, 0, STORY.get(1))).isFalse();
    assertThat(store.append(KEY, 2, STORY.get(1))).isFalse();
    assertThat(store.events(KEY)).containsExactly(STORY.get(0));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void append_byManyNodesAtOnce_letsOneInEachTime(Setting setting) throws Exception {
    DirectionStore store = store(setting);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int seen = 0; seen < 5; seen++) {
        int known = seen;
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
          nodes.add(() -> store.append(KEY, known, STORY.get(known)));
        }
        int added = 0;
        for (Future<Boolean> node : threads.invokeAll(nodes)) {
          added += node.get() ? 1 : 0;
        }
        assertThat(added).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.events(KEY)).isEqualTo(STORY.subList(0, 5));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void append_inTheHostsTransaction_goesWithIt(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    DirectionStore store = host.stores().directions();
    assertThatThrownBy(
            () ->
                host.inTransaction(
                    () -> {
                      assertThat(store.append(KEY, 0, STORY.get(0))).isTrue();
                      throw new IllegalStateException("the host's outbox is full");
                    }))
        .hasMessage("the host's outbox is full");
    assertThat(host.inTransaction(() -> store.events(KEY))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void append_whenTheKeyFitsNoColumn_saysSo(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    DirectionStore store = host.stores().directions();
    for (String unfit : List.of("a\0b", "9".repeat(501))) {
      assertThatThrownBy(
              () ->
                  host.inTransaction(
                      () -> store.append(new DirectionKey(unfit, "H56"), 0, STORY.get(0))))
          .isInstanceOf(StoreFailure.class);
    }
    assertThat(host.inTransaction(store::keys)).isEmpty();
  }
}
