package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.ReceiptRejected;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.Asked;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentRoute;
import dev.npsp.sdk.wire.ClientContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gets receipts. The platform answers with the PDF itself or with its address; an address is
 * followed only to an allowed host, once, and never further. No file name is made of anything that
 * came from outside.
 */
final class ReceiptOffice {

  private final ClientContext context;
  private final PaymentSettings settings;
  private final CallExecutor calls;
  private final ReceiptHosts hosts;
  private final Operation<Asked, PaymentMapping.ReceiptAnswer> ask;

  ReceiptOffice(
      ClientContext context, PaymentSettings settings, PaymentMapping mapping, CallExecutor calls) {
    this.context = context;
    this.settings = settings;
    this.calls = calls;
    this.hosts = new ReceiptHosts(allowed(settings, context.portal().baseUri()));
    this.ask =
        new Operation<>(
            "payments.receipt",
            PaymentRoute.GET_BILL,
            PaymentRoute.GET_BILL,
            Effect.READ,
            mapping::toReceiptRequest,
            PaymentMapping::toReceiptAnswer);
  }

  private static List<URI> allowed(PaymentSettings settings, URI portal) {
    List<URI> allowed = new ArrayList<>(settings.receiptHosts());
    allowed.add(portal);
    settings.platform().ifPresent(allowed::add);
    return allowed;
  }

  Receipt get(Asked asked) {
    Origin origin = calls.origin(ask.label());
    PaymentMapping.ReceiptAnswer answer =
        within(origin, () -> calls.named(origin.requestId()).callChecked(ask, asked));
    Receipt receipt =
        answer.address().isPresent()
            ? fetch(answer.address().get(), origin)
            : Receipt.of(answer.pdf());
    if (!Pdf.isWhole(receipt.pdf())) {
      throw new ReceiptRejected(origin, ReceiptRejected.Reason.NOT_WHOLE);
    }
    return receipt;
  }

  /** Asking and fetching are one call to the host, so they share one id. */
  private Receipt fetch(URI address, Origin origin) {
    if (HostName.hasUnderscore(address)) {
      throw new ReceiptRejected(origin, ReceiptRejected.Reason.HOST_NOT_VALID);
    }
    if (!hosts.allows(address)) {
      throw new ReceiptRejected(origin, ReceiptRejected.Reason.ADDRESS_NOT_ALLOWED);
    }
    Operation<URI, Receipt> fetch =
        new Operation<>(
            "payments.receipt",
            "GET",
            ReceiptDownload.ROUTE,
            Effect.READ,
            anywhere -> Map.of(),
            answer -> receipt(answer, address));
    CallExecutor download = context.over(new ReceiptDownload(address, settings.receiptLimit()));
    return within(origin, () -> download.named(origin.requestId()).callChecked(fetch, address));
  }

  private static Receipt receipt(Answer answer, URI address) {
    return Receipt.of(answer.reply().body(), address);
  }

  /** An answer beyond the limit is no lost answer: asking again brings it again. */
  private static <T> T within(Origin origin, Supplier<T> call) {
    try {
      return call.get();
    } catch (NoAnswer e) {
      if (e.getCause() instanceof ReplyTooLargeException) {
        throw new ReceiptRejected(origin, ReceiptRejected.Reason.TOO_LARGE);
      }
      throw e;
    }
  }
}
