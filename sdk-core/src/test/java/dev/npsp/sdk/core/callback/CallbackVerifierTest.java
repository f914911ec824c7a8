package dev.npsp.sdk.core.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.domain.LocalizedText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallbackVerifierTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final CallbackCheck<String> FITS = text -> Optional.empty();

  private final KeyRing keys = KeyRing.of(Secret.of("current"));
  private final CallbackVerifier<String> verifier = verifier(CallbackLedger.inMemory());

  private CallbackVerifier<String> verifier(CallbackLedger ledger) {
    return new CallbackVerifier<>(
        new Notes(), keys, ledger, Duration.ofDays(7), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void verify_whenGenuine_givesValueAndAcknowledgement() {
    Verified<String> verified = verifier.verify(note("paid", "current", NOW), FITS);
    assertThat(verified.value()).isEqualTo("paid");
    assertThat(verified.acknowledgement()).asString(UTF_8).isEqualTo("yes paid at " + NOW);
    assertThat(verified.isRepeat()).isFalse();
    assertThat(verified.isLate()).isFalse();
  }

  @Test
  void verify_whenSignedWithPreviousSecret_accepts() {
    keys.rotateTo(Secret.of("next"));
    assertThat(verifier.verify(note("a", "current", NOW), FITS).value()).isEqualTo("a");
    assertThat(verifier.verify(note("b", "next", NOW), FITS).value()).isEqualTo("b");
  }

  @Test
  void verify_whenPreviousSecretIsForgotten_refuses() {
    keys.rotateTo(Secret.of("next"));
    keys.forgetPrevious();
    assertThat(rejection(note("a", "current", NOW), FITS)).isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @Test
  void verify_whenForged_asksNobodyAndRemembersNothing() {
    AtomicInteger asked = new AtomicInteger();
    InboundRequest forged = note("paid", "guess", NOW);
    assertThat(
            rejection(
                forged,
                text -> {
                  asked.incrementAndGet();
                  return Optional.empty();
                }))
        .isEqualTo(Reason.WRONG_CHECKSUM);
    assertThat(asked).hasValue(0);
    assertThat(verifier.verify(note("paid", "current", NOW), FITS).isRepeat()).isFalse();
  }

  @Test
  void verify_whenChecksumIsMissing_isWrongChecksum() {
    assertThat(rejection(raw("paid;" + NOW + ";"), FITS)).isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @Test
  void verify_whenMalformed_refusesInTheProtocolsOwnForm() {
    assertThatThrownBy(() -> verifier.verify(raw("nonsense"), FITS))
        .asInstanceOf(type(CallbackRejected.class))
        .satisfies(
            rejected -> {
              assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(rejected.acknowledgement()).asString(UTF_8).isEqualTo("no");
              assertThat(rejected).hasMessageContaining("not three parts");
            });
  }

  @Test
  void verify_whenTheMessageItselfObjects_asksNobodyAndSaysWhoMustAct() {
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                verifier.verify(
                    note("foreign", "current", NOW),
                    text -> {
                      asked.incrementAndGet();
                      return Optional.empty();
                    }))
        .asInstanceOf(type(CallbackRejected.class))
        .satisfies(
            rejected -> {
              assertThat(rejected.reason()).isEqualTo(Reason.FOREIGN_PARTNER);
              assertThat(rejected).hasMessageContaining("for another partner");
              assertThat(rejected.remedy()).isNotBlank();
            });
    assertThat(asked).hasValue(0);
  }

  @Test
  void verify_whenTheOrderObjects_refusesAndRemembersNothing() {
    InboundRequest request = note("paid", "current", NOW);
    assertThat(rejection(request, text -> Optional.of(Reason.AMOUNT_DIFFERS)))
        .isEqualTo(Reason.AMOUNT_DIFFERS);
    assertThat(verifier.verify(request, FITS).isRepeat()).isFalse();
  }

  @Test
  void verify_whenRepeatedWithAnotherTime_saysTheSameToThisMessage() {
    Verified<String> first = verifier.verify(note("paid", "current", NOW), FITS);
    Verified<String> repeat = verifier.verify(note("paid", "current", NOW.minusSeconds(9)), FITS);
    assertThat(repeat.isRepeat()).isTrue();
    assertThat(first.acknowledgement()).asString(UTF_8).isEqualTo("yes paid at " + NOW);
    assertThat(repeat.acknowledgement())
        .asString(UTF_8)
        .isEqualTo("yes paid at " + NOW.minusSeconds(9));
    Verified<String> same = verifier.verify(note("paid", "current", NOW), FITS);
    assertThat(same.isRepeat()).isTrue();
    assertThat(same.acknowledgement()).isEqualTo(first.acknowledgement());
  }

  @Test
  void verify_whenOutsideTheWindowOnEitherSide_isLateAndAccepted() {
    assertThat(verifier.verify(note("a", "current", NOW.minus(Duration.ofDays(8))), FITS).isLate())
        .isTrue();
    assertThat(verifier.verify(note("b", "current", NOW.plus(Duration.ofDays(8))), FITS).isLate())
        .isTrue();
    assertThat(verifier.verify(note("c", "current", NOW.minus(Duration.ofDays(7))), FITS).isLate())
        .isFalse();
  }

  @Test
  void verify_whenTwoThreadsBringTheSame_oneIsFirst() throws Exception {
    List<Verified<String>> both =
        inTwoThreads(() -> verifier.verify(note("paid", "current", NOW), FITS));
    assertThat(both).extracting(Verified::isRepeat).containsExactlyInAnyOrder(false, true);
    assertThat(both.get(0).acknowledgement()).isEqualTo(both.get(1).acknowledgement());
  }

  @Test
  void receive_whenTwoThreadsBringTheSame_recordsOnce() throws Exception {
    AtomicInteger recorded = new AtomicInteger();
    List<Verified<String>> both =
        inTwoThreads(
            () ->
                verifier.receive(
                    note("paid", "current", NOW), FITS, first -> recorded.incrementAndGet()));
    assertThat(recorded).hasValue(1);
    assertThat(both).extracting(Verified::isRepeat).containsExactlyInAnyOrder(false, true);
  }

  @Test
  void receive_whenTheRecorderFails_letsTheRepeatRecord() {
    InboundRequest request = note("paid", "current", NOW);
    assertThatThrownBy(
            () ->
                verifier.receive(
                    request,
                    FITS,
                    first -> {
                      throw new IllegalStateException("database is away");
                    }))
        .isInstanceOf(IllegalStateException.class);
    List<String> recorded = new ArrayList<>();
    Verified<String> again = verifier.receive(request, FITS, first -> recorded.add(first.value()));
    assertThat(recorded).containsExactly("paid");
    assertThat(again.isRepeat()).isFalse();
  }

  @Test
  void receive_whenAnotherProcessWasFaster_isARepeatWithItsOwnEcho() {
    CallbackLedger shared = CallbackLedger.inMemory();
    Verified<String> verified =
        verifier(shared)
            .receive(
                note("paid", "current", NOW),
                FITS,
                first -> shared.recordIfAbsent("paid", "first yes".getBytes(UTF_8)));
    assertThat(verified.isRepeat()).isTrue();
    assertThat(verified.acknowledgement()).asString(UTF_8).isEqualTo("yes paid at " + NOW);
  }

  @Test
  void ledger_whenFull_forgetsTheOldest() {
    CallbackLedger ledger = CallbackLedger.inMemory(2);
    for (String identity : List.of("a", "b", "c")) {
      assertThat(ledger.recordIfAbsent(identity, identity.getBytes(UTF_8))).isEmpty();
    }
    assertThat(ledger.find("a")).isEmpty();
    assertThat(ledger.find("b")).isPresent();
    assertThat(ledger.find("c")).isPresent();
  }

  @Test
  void toString_showsNothingOfTheMessage() {
    assertThat(verifier.verify(note("secret-note", "current", NOW), FITS))
        .asString()
        .isEqualTo("Verified(first)");
  }

  private Reason rejection(InboundRequest request, CallbackCheck<String> check) {
    try {
      verifier.verify(request, check);
      throw new AssertionError("accepted");
    } catch (CallbackRejected rejected) {
      return rejected.reason();
    }
  }

  private interface Receiving {
    Verified<String> go();
  }

  private static List<Verified<String>> inTwoThreads(Receiving receiving) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier together = new CyclicBarrier(2);
      List<Future<Verified<String>>> results = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        results.add(
            threads.submit(
                () -> {
                  together.await();
                  return receiving.go();
                }));
      }
      return List.of(results.get(0).get(), results.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static InboundRequest note(String text, String secret, Instant at) {
    String digest = new String(digest(text + at, Secret.of(secret)), UTF_8);
    return raw(text + ";" + at + ";" + digest);
  }

  private static InboundRequest raw(String body) {
    return InboundRequest.of(body.getBytes(UTF_8));
  }

  private static byte[] digest(String text, Secret secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(text.getBytes(UTF_8));
      return java.util.Base64.getEncoder().encode(sha.digest(secret.revealBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Three parts with semicolons: text, time, digest. */
  private static final class Notes implements CallbackScheme<String> {

    @Override
    public String operation() {
      return "notes.verify (NOTE)";
    }

    @Override
    public CallbackClaim<String> read(InboundRequest request) throws MalformedCallback {
      String[] parts = new String(request.copyOfBody(), UTF_8).split(";", -1);
      if (parts.length != 3) {
        throw new MalformedCallback(LocalizedText.of("not three parts"), "no".getBytes(UTF_8));
      }
      return new Note(parts[0], Instant.parse(parts[1]), parts[2]);
    }
  }

  private static final class Note implements CallbackClaim<String> {
    private final String text;
    private final Instant at;
    private final String digest;

    Note(String text, Instant at, String digest) {
      this.text = text;
      this.at = at;
      this.digest = digest;
    }

    @Override
    public byte[] checksum() {
      return digest.getBytes(UTF_8);
    }

    @Override
    public byte[] checksumUnder(Secret secret) {
      return digest(text + at, secret);
    }

    @Override
    public Optional<Reason> objection() {
      return text.startsWith("foreign") ? Optional.of(Reason.FOREIGN_PARTNER) : Optional.empty();
    }

    @Override
    public String value() {
      return text;
    }

    @Override
    public String identity() {
      return text;
    }

    @Override
    public Optional<Instant> sentAt() {
      return Optional.of(at);
    }

    @Override
    public byte[] acceptance() {
      return ("yes " + text + " at " + at).getBytes(UTF_8);
    }

    @Override
    public byte[] refusal(boolean genuine) {
      return "no".getBytes(UTF_8);
    }
  }
}
