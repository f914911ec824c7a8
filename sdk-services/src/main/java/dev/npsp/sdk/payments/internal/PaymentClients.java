package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.wire.ClientContext;

/** Makes the client of payments for the platform that an account is at. */
public final class PaymentClients {

  private PaymentClients() {}

  /** The client for that account. */
  public static PaymentsClient of(ClientContext context, PaymentAccount account) {
    if (account instanceof KeyPaySettings keyPay) {
      return new PaymentsOverKeyPay(context, keyPay);
    }
    return account instanceof PayGovSettings payGov
        ? new PaymentsOverPayGov(context, payGov)
        : new PaymentsOverPlatform(context, (PaymentSettings) account);
  }
}
