package dev.npsp.sdk.catalogues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.testing.Asker;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What threads that ask at the same time do to each other. */
@Timeout(30)
class CachedCataloguesThreadsTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final CachedCatalogues copy = CachedCatalogues.builder(stallingOnce()).build();

  private CataloguesClient stallingOnce() {
    return new CataloguesClient() {
      @Override
      @SuppressWarnings("unchecked") // a page of agencies is what a catalogue of agencies has
      public <T> Page<T> list(Catalogue<T> catalogue) {
        return catalogue == Catalogue.AGENCIES ? (Page<T>) agencies() : Page.whole(List.of());
      }
    };
  }

  private Page<Agency> agencies() {
    int number = asked.incrementAndGet();
    if (number == 1) {
      arrived.countDown();
      try {
        answer.await();
      } catch (InterruptedException e) {
        throw new AssertionError("the first is not interrupted", e);
      }
    }
    return Page.whole(List.of(Agency.builder("H" + number, "Cơ quan").build()));
  }

  private Asker<CatalogueSnapshot> first() throws InterruptedException {
    Asker<CatalogueSnapshot> asker = Asker.of(copy::get);
    arrived.await();
    return asker;
  }

  @Test
  void get_whenTheSameIsOnItsWay_sharesTheOneCall() throws Exception {
    Asker<CatalogueSnapshot> first = first();
    Asker<CatalogueSnapshot> second = Asker.of(copy::get).untilItWaits();
    answer.countDown();

    assertThat(second.value()).isSameAs(first.value());
    assertThat(asked).hasValue(1);
  }

  @Test
  void get_whenInterruptedWhileWaiting_failsAsAnInterruptedCallDoes() throws Exception {
    Asker<CatalogueSnapshot> first = first();
    Asker<CatalogueSnapshot> second = Asker.of(copy::get).untilItWaits();
    second.interrupt();

    assertThat(second.failure())
        .isInstanceOf(NotSent.class)
        .hasCauseInstanceOf(InterruptedException.class)
        .hasMessageContaining("catalogues.agencies (LayDanhMucCoQuan)");
    assertThat(second.endedInterrupted()).isTrue();
    answer.countDown();
    assertThat(first.value().agencies()).hasSize(1);
  }

  @Test
  void refresh_whileACallIsStalled_doesNotWait_andStays() throws Exception {
    Asker<CatalogueSnapshot> first = first();

    CatalogueSnapshot later = copy.refresh();
    answer.countDown();

    assertThat(first.value()).isSameAs(later);
    assertThat(copy.snapshot()).containsSame(later);
    assertThat(later.agencies()).extracting(Agency::codeText).containsExactly("H2");
  }
}
