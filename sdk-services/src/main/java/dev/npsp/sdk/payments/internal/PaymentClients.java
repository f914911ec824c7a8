package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.internal.keypay.KeyPayPayments;
import dev.npsp.sdk.payments.internal.paygov.PayGovPayments;
import dev.npsp.sdk.payments.internal.paymentplatform.PlatformPayments;
import dev.npsp.sdk.wire.ClientContext;

/** Makes the client of payments over the wire of the provider that an account is at. */
public final class PaymentClients {

  private PaymentClients() {}

  /** The client for that account. */
  public static PaymentsClient of(ClientContext context, PaymentAccount account) {
    return new DefaultPaymentsClient(context, protocol(context, account));
  }

  private static PaymentProtocol protocol(ClientContext context, PaymentAccount account) {
    if (account instanceof KeyPaySettings keyPay) {
      return new KeyPayPayments(context, keyPay);
    }
    return account instanceof PayGovSettings payGov
        ? new PayGovPayments(context, payGov)
        : new PlatformPayments(context, (PaymentSettings) account);
  }
}
