package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.payments.PaymentResult;
import java.time.Clock;
import java.time.Duration;

/**
 * How the results of one provider are taken in.
 *
 * @param scheme how one is read, and what is answered
 * @param keys the secrets that a genuine one may be signed with
 * @param ledger where accepted ones are remembered
 * @param lateAfter how far a time in one may lie from now before it counts as late
 */
public record IncomingResults(
    CallbackScheme<PaymentResult> scheme, KeyRing keys, CallbackLedger ledger, Duration lateAfter) {

  CallbackVerifier<PaymentResult> verifier(Clock clock) {
    return new CallbackVerifier<>(scheme, keys, ledger, lateAfter, clock);
  }

  /** The kind alone: what it holds leads to keys. */
  @Override
  public String toString() {
    return scheme.operation();
  }
}
