package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.text.HostName;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.paymentplatform.PaymentRoute;
import dev.npsp.sdk.internal.paymentplatform.payments.PaymentMapping;
import dev.npsp.sdk.internal.paymentplatform.payments.PaymentMapping.Asked;
import dev.npsp.sdk.internal.wire.payments.Pdf;
import dev.npsp.sdk.internal.wire.payments.ReceiptDownload;
import dev.npsp.sdk.internal.wire.payments.ReceiptHosts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gets receipts. The platform answers with the PDF itself or with its address; an address is
 * followed only to an allowed host, once, and never further. No file name is made of anything that
 * came from outside.
 */
final class ReceiptOffice {

  private final Engine engine;
  private final PaymentSettings settings;
  private final CallExecutor calls;
  private final ReceiptHosts hosts;
  private final Operation<Asked, PaymentMapping.ReceiptAnswer> ask;

  ReceiptOffice(
      Engine engine, PaymentSettings settings, PaymentMapping mapping, CallExecutor calls) {
    this.engine = engine;
    this.settings = settings;
    this.calls = calls;
    this.hosts = new ReceiptHosts(allowed(settings, engine.environment().baseUri()));
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

  Receipt get(Asked asked, RequestOptions options) {
    RequestOptions named = named(options);
    PaymentMapping.ReceiptAnswer answer = within(named, () -> calls.callChecked(ask, asked, named));
    Receipt receipt =
        answer.address().isPresent()
            ? fetch(answer.address().get(), named)
            : Receipt.of(answer.pdf());
    if (!Pdf.isWhole(receipt.pdf())) {
      throw new ReceiptRejected(origin(named), ReceiptRejected.Reason.NOT_WHOLE);
    }
    return receipt;
  }

  private Receipt fetch(URI address, RequestOptions options) {
    if (HostName.hasUnderscore(address)) {
      throw new ReceiptRejected(origin(options), ReceiptRejected.Reason.HOST_NOT_VALID);
    }
    if (!hosts.allows(address)) {
      throw new ReceiptRejected(origin(options), ReceiptRejected.Reason.ADDRESS_NOT_ALLOWED);
    }
    Operation<URI, Receipt> fetch =
        new Operation<>(
            "payments.receipt",
            "GET",
            ReceiptDownload.ROUTE,
            Effect.READ,
            anywhere -> Map.of(),
            answer -> receipt(answer, address));
    CallExecutor download = engine.over(new ReceiptDownload(address, settings.receiptLimit()));
    return within(options, () -> download.callChecked(fetch, address, options));
  }

  private static Receipt receipt(Answer answer, URI address) {
    return Receipt.of(answer.reply().body(), address);
  }

  /** An answer beyond the limit is no lost answer: asking again brings it again. */
  private <T> T within(RequestOptions options, Supplier<T> call) {
    try {
      return call.get();
    } catch (NoAnswer e) {
      if (e.getCause() instanceof ReplyTooLargeException) {
        throw new ReceiptRejected(origin(options), ReceiptRejected.Reason.TOO_LARGE);
      }
      throw e;
    }
  }

  /** Asking and fetching are one call to the host, so they share one id. */
  private static RequestOptions named(RequestOptions options) {
    return options.requestId().isPresent()
        ? options
        : options.toBuilder().requestId(UUID.randomUUID().toString()).build();
  }

  private Origin origin(RequestOptions options) {
    return new Origin(ask.label(), options.requestId().orElse(""));
  }
}
