package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;

/** Puts the area together. For the portal client; a host has no use for it. */
public final class PaymentsWiring {

  private PaymentsWiring() {}

  /**
   * The area's client.
   *
   * @param portal where the portal is
   * @param executors the way of calls over a wire
   */
  public static PaymentsClient client(
      PaymentSettings settings,
      URI portal,
      Json json,
      Clock clock,
      Function<Wire, CallExecutor> executors) {
    return new PaymentsOverWire(settings, portal, json, clock, executors);
  }

  /** The same with answers that come later. */
  public static AsyncPaymentsClient async(PaymentsClient payments, AsyncCalls calls) {
    return new AsyncPayments(payments, calls);
  }
}
