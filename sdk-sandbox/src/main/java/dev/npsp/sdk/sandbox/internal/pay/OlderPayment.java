package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.SandboxPayment;

/** A payment at one of the older providers, at one moment. */
record OlderPayment(
    String reference, String number, long amount, String narration, SandboxPayment.State state) {

  OlderPayment settled(SandboxPayment.State result) {
    return state == SandboxPayment.State.PENDING
        ? new OlderPayment(reference, number, amount, narration, result)
        : this;
  }
}
