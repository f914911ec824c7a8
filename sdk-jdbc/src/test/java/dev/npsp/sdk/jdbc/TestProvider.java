package dev.npsp.sdk.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A provider whose results are a reference and a password, and who can do nothing else. */
final class TestProvider {

  private static final Secret PASSWORD = Secret.of("password of the test");

  private TestProvider() {}

  /** The result of a payment that was paid. */
  static InboundRequest paid(String reference) {
    return InboundRequest.of((reference + " " + PASSWORD.reveal()).getBytes(UTF_8));
  }

  /** A client that takes such results in, and remembers them in that ledger. */
  @SuppressWarnings("unchecked") // what a tracker hands in
  static PaymentsClient client(CallbackLedger ledger) {
    CallbackVerifier<PaymentResult> verifier =
        new CallbackVerifier<>(
            new Scheme(), KeyRing.of(PASSWORD), ledger, Duration.ofMinutes(5), Clock.systemUTC());
    return (PaymentsClient)
        Proxy.newProxyInstance(
            PaymentsClient.class.getClassLoader(),
            new Class<?>[] {PaymentsClient.class},
            (self, method, args) -> {
              if (!method.getName().equals("receive")) {
                throw new UnsupportedOperationException(method.getName());
              }
              return verifier.receive(
                  (InboundRequest) args[0],
                  value -> Optional.empty(),
                  (Consumer<? super Verified<PaymentResult>>) args[2]);
            });
  }

  private static final class Scheme implements CallbackScheme<PaymentResult> {
    @Override
    public String operation() {
      return "test.result";
    }

    @Override
    public CallbackClaim<PaymentResult> read(InboundRequest request) {
      String[] words = UTF_8.decode(request.body().duplicate()).toString().split(" ", 2);
      return new Claim(PaymentReference.of(words[0]), words[1]);
    }
  }

  private record Claim(PaymentReference name, String password)
      implements CallbackClaim<PaymentResult> {

    @Override
    public byte[] checksum() {
      return password.getBytes(UTF_8);
    }

    @Override
    public byte[] checksumUnder(Secret secret) {
      return secret.revealBytes();
    }

    @Override
    public Optional<CallbackRejected.Reason> objection() {
      return Optional.empty();
    }

    @Override
    public PaymentResult value() {
      return PaymentResult.builder(name, Vnd.of(150_000), "00")
          .transactionId("T")
          .bank("B")
          .transactionTime("20261122090000")
          .narration("")
          .build();
    }

    @Override
    public String identity() {
      return "TEST|" + name.value();
    }

    @Override
    public Optional<Instant> sentAt() {
      return Optional.empty();
    }

    @Override
    public byte[] acceptance() {
      return "yes".getBytes(UTF_8);
    }

    @Override
    public byte[] refusal(boolean genuine) {
      return "no".getBytes(UTF_8);
    }
  }
}
