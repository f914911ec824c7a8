package dev.npsp.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.KeyRing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words of the core: secrets, pages, options, violations, keys. */
class WordsTest {

  @Test
  void secret_showsItselfOnlyToWhoAsks() {
    Secret secret = Secret.of("mật khẩu");

    assertThat(secret).hasToString("***");
    assertThat(secret.reveal()).isEqualTo("mật khẩu");
    secret.revealBytes()[0] = 'x';
    assertThat(secret.reveal()).isEqualTo("mật khẩu");
  }

  @Test
  void secret_equalsByContent() {
    EqualsVerifier.forClass(Secret.class)
        .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
        .verify();
  }

  @Test
  void secret_isNeverEmpty() {
    assertThatThrownBy(() -> Secret.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Secret.ofEnv("NPSP_TEST_NOT_SET"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NPSP_TEST_NOT_SET");
  }

  @Test
  void credentials_askForThePasswordEachTime() {
    AtomicInteger asked = new AtomicInteger();
    Credentials.Password credentials =
        Credentials.password("H01", () -> Secret.of("p" + asked.incrementAndGet()));

    assertThat(credentials.password().reveal()).isEqualTo("p1");
    assertThat(credentials.password().reveal()).isEqualTo("p2");
    assertThat(credentials).hasToString("Credentials(H01, ***)");
    assertThatThrownBy(() -> Credentials.password(" ", Secret.of("p")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void credentials_ofAProgram_askForTheSecretEachTime() {
    AtomicInteger asked = new AtomicInteger();
    Credentials.ClientCredentials credentials =
        Credentials.clientCredentials("he-thong", () -> Secret.of("s" + asked.incrementAndGet()));

    assertThat(credentials.id()).isEqualTo("he-thong");
    assertThat(credentials.secret().reveal()).isEqualTo("s1");
    assertThat(credentials.secret().reveal()).isEqualTo("s2");
    assertThat(credentials).hasToString("Credentials(client he-thong, ***)");
    assertThatThrownBy(() -> Credentials.clientCredentials("", Secret.of("s")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keyRing_signsWithTheCurrentAndAcceptsThePrevious() {
    KeyRing ring = KeyRing.of(Secret.of("a"));
    ring.rotateTo(Secret.of("b"));
    ring.rotateTo(Secret.of("c"));

    assertThat(ring.current()).isEqualTo(Secret.of("c"));
    assertThat(ring.accepted()).containsExactly(Secret.of("c"), Secret.of("b"));
    ring.forgetPrevious();
    assertThat(ring.accepted()).containsExactly(Secret.of("c"));
    assertThat(KeyRing.of(Secret.of("a"), Secret.of("b"))).hasToString("KeyRing(2 secrets)");
  }

  @Test
  void keyRing_whenTheHostKeepsTheSecrets_asksForThemEachTime() {
    AtomicReference<List<Secret>> vault = new AtomicReference<>(List.of(Secret.of("a")));
    KeyRing ring = KeyRing.of(vault::get);
    byte[] b = "b".getBytes(StandardCharsets.UTF_8);
    assertThat(ring.current()).isEqualTo(Secret.of("a"));
    assertThat(ring.anyGives(b, Secret::revealBytes)).isFalse();

    vault.set(List.of(Secret.of("b"), Secret.of("a")));

    assertThat(ring.current()).isEqualTo(Secret.of("b"));
    assertThat(ring.accepted()).containsExactly(Secret.of("b"), Secret.of("a"));
    assertThat(ring.anyGives(b, Secret::revealBytes)).isTrue();
    assertThat(ring).hasToString("KeyRing(supplied)");
    assertThatThrownBy(() -> ring.rotateTo(Secret.of("c")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(ring::forgetPrevious).isInstanceOf(IllegalStateException.class);
    vault.set(List.of());
    assertThatThrownBy(ring::current).hasMessageContaining("no secret");
  }

  @Test
  void violation_saysPathMessageAndCode() {
    assertThat(new Violation("papers[1].name", "NotBlank", "must not be blank"))
        .hasToString("papers[1].name: must not be blank [NotBlank]");
  }

  @Property
  void page_givesAllRowsOfAllPagesInTheirOrder(
      @ForAll @Size(max = 8) List<@Size(max = 4) List<Integer>> pages) {
    List<Integer> all = new ArrayList<>();
    pages.forEach(all::addAll);

    assertThat(page(pages, 0)).containsExactlyElementsOf(all);
    assertThat(page(pages, 0).stream()).containsExactlyElementsOf(all);
  }

  private static Page<Integer> page(List<List<Integer>> pages, int at) {
    return at >= pages.size() - 1
        ? Page.whole(pages.isEmpty() ? List.of() : pages.get(at))
        : Page.followedBy(pages.get(at), () -> page(pages, at + 1));
  }

  @Property
  void page_fetchesNothingBeforeItIsReached(@ForAll @NotEmpty @UniqueElements List<Integer> rows) {
    AtomicInteger fetched = new AtomicInteger();
    Page<Integer> first =
        Page.followedBy(
            rows,
            () -> {
              fetched.incrementAndGet();
              return Page.whole(List.of());
            });

    Iterator<Integer> iterator = first.iterator();
    rows.forEach(row -> assertThat(iterator.next()).isEqualTo(row));
    assertThat(first.stream().limit(rows.size()).toList()).isEqualTo(rows);
    assertThat(fetched).hasValue(0);
    assertThat(iterator.hasNext()).isFalse();
    assertThat(fetched).hasValue(1);
  }

  @Test
  void page_whole_hasNoNext() {
    Page<String> page = Page.whole(List.of("a"));

    assertThat(page.hasNext()).isFalse();
    assertThat(page.next()).isEmpty();
    Iterator<String> rows = page.iterator();
    rows.next();
    assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void page_keepsItsRows() {
    List<String> rows = new ArrayList<>(List.of("a"));
    Page<String> page = Page.whole(rows);
    rows.add("b");

    assertThat(page.items()).containsExactly("a");
  }

  @Test
  void options_roundTripAndCompare() {
    RequestOptions options =
        RequestOptions.builder()
            .attemptTimeout(Duration.ofSeconds(1))
            .deadline(Duration.ofSeconds(2))
            .putHeader("X-Trace", "t-1")
            .requestIds(() -> "r-1")
            .build();

    assertThat(options.toBuilder().build()).isEqualTo(options).hasSameHashCodeAs(options);
    assertThat(options.toString()).doesNotContain("t-1");
  }

  @Test
  void options_refuseCallsWithoutALimit() {
    assertThatThrownBy(() -> RequestOptions.timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attemptTimeout");
    assertThatThrownBy(() -> RequestOptions.deadline(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deadline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length", "host", "TRANSFER-ENCODING", "Connection", "Upgrade"})
  void options_refuseHeadersThatFrameTheMessage(String name) {
    assertThatThrownBy(() -> RequestOptions.builder().putHeader(name, "1").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @Test
  void options_refuseHeadersThatWouldSplitTheMessageWithoutShowingTheValue() {
    assertThatThrownBy(() -> RequestOptions.builder().putHeader("X", "secret\r\nEvil: 1").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void sleeper_real_canBeInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Sleeper.real().sleep(Duration.ofDays(1)))
        .isInstanceOf(InterruptedException.class);
  }
}
