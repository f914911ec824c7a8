package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.CallbackRejected;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A platform and a client of it for each test. */
abstract class ClientOfPlatform {

  Platform platform;
  PaymentsClient payments;

  @BeforeEach
  void start() throws IOException {
    platform = new Platform();
    payments = platform.client(account());
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  PaymentAccount account() {
    return Samples.settings().build();
  }

  final CallbackRejected rejected(InboundRequest request) {
    return rejected(request, Confirms.ORDERS);
  }

  final CallbackRejected rejected(InboundRequest request, PaymentOrders orders) {
    try {
      payments.verify(request, orders);
    } catch (CallbackRejected rejected) {
      return rejected;
    }
    throw new AssertionError("accepted");
  }
}
