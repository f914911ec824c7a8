package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every inbox keeps to; extend it for an inbox of your own. */
abstract class FeedInboxContract {

  private static final String NUMBER = "G22.99.01-251103-0001";
  private static final DossierCode NATIONAL = DossierCode.of(NUMBER);
  private static final FeedKind FEED = FeedKind.CIVIL_STATUS;

  /** An empty inbox. */
  abstract FeedInbox inbox();

  @Test
  void create_whenTheNumberIsUnknown_storesUnderALocalNumberOnce() {
    FeedInbox inbox = inbox();
    assertThat(inbox.find(FEED, NATIONAL)).isEmpty();
    assertThat(inbox.create(FeedSamples.birth(NUMBER, "a"))).isTrue();
    InboxEntry first = inbox.find(FEED, NATIONAL).orElseThrow();
    assertThat(inbox.create(FeedSamples.birth(NUMBER, "b"))).isFalse();
    assertThat(inbox.find(FEED, NATIONAL)).contains(first);
    assertThat(first.fingerprint()).isEqualTo("a");
    assertThat(first.procedureCode()).contains("2.000986");
  }

  @Test
  void create_whenOtherFeedsHaveTheNumber_isNotDisturbed() {
    FeedInbox inbox = inbox();
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    assertThat(inbox.find(FeedKind.SOCIAL_PROTECTION, NATIONAL)).isEmpty();
  }

  @Test
  void create_whenManyAtOnce_isOnce() throws Exception {
    FeedInbox inbox = inbox();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tries =
          IntStream.range(0, 64)
              .mapToObj(i -> (Callable<Boolean>) () -> inbox.create(FeedSamples.birth(NUMBER, "a")))
              .toList();
      int stored = 0;
      for (Future<Boolean> one : threads.invokeAll(tries)) {
        stored += one.get() ? 1 : 0;
      }
      assertThat(stored).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void replace_onlyWhileWaiting_keepsTheLocalNumberAndEndsTheWaiting() {
    FeedInbox inbox = inbox();
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    DossierCode local = inbox.find(FEED, NATIONAL).orElseThrow().localNumber();
    assertThat(inbox.replace(FeedSamples.birth(NUMBER, "b"))).isFalse();

    inbox.setWaiting(FEED, NATIONAL, true);
    inbox.noteAcknowledged(FEED, NATIONAL, "a");
    assertThat(inbox.replace(FeedSamples.birth(NUMBER, "b"))).isTrue();
    assertThat(inbox.replace(FeedSamples.birth(NUMBER, "c"))).isFalse();

    InboxEntry held = inbox.find(FEED, NATIONAL).orElseThrow();
    assertThat(held.localNumber()).isEqualTo(local);
    assertThat(held.fingerprint()).isEqualTo("b");
    assertThat(held.waitsForSupplement()).isFalse();
    assertThat(held.acknowledged()).isFalse();
  }

  @Test
  void noteAcknowledged_ofOtherContent_notesNothing() {
    FeedInbox inbox = inbox();
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    inbox.noteAcknowledged(FEED, NATIONAL, "other");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().acknowledged()).isFalse();
    inbox.noteAcknowledged(FEED, NATIONAL, "a");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().acknowledged()).isTrue();
  }

  @Test
  void noteReported_remembersEachStatus() {
    FeedInbox inbox = inbox();
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    inbox.noteReported(FEED, NATIONAL, "1");
    inbox.noteReported(FEED, NATIONAL, "3");
    inbox.noteReported(FEED, NATIONAL, "1");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().reported())
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void erase_forgetsOneDossierWithItsStatuses_andTakesItAnew() {
    FeedInbox inbox = inbox();
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    inbox.noteReported(FEED, NATIONAL, "1");
    assertThat(inbox.erase(FeedKind.SOCIAL_PROTECTION, NATIONAL)).isFalse();
    assertThat(inbox.find(FEED, NATIONAL)).isPresent();
    assertThat(inbox.erase(FEED, NATIONAL)).isTrue();
    assertThat(inbox.erase(FEED, NATIONAL)).isFalse();
    assertThat(inbox.find(FEED, NATIONAL)).isEmpty();
    assertThat(inbox.create(FeedSamples.birth(NUMBER, "a"))).isTrue();
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().reported()).isEmpty();
  }

  @Test
  void issueNumber_isNewEachTime() {
    FeedInbox inbox = inbox();
    DossierCode one = inbox.issueNumber(FeedKind.JUDICIAL_RECORD);
    assertThat(inbox.issueNumber(FeedKind.JUDICIAL_RECORD)).isNotEqualTo(one);
    inbox.create(FeedSamples.birth(NUMBER, "a"));
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().localNumber()).isNotEqualTo(one);
  }
}
