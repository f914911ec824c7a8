package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.ReceiptRejected;
import dev.npsp.sdk.payments.internal.ReceiptHosts;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.Asked;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Pdf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gets receipts. The platform answers with the PDF itself or with its address; an address is
 * followed only to an allowed host, once, and never further. No file name is made of anything that
 * came from outside.
 */
final class ReceiptOffice {

  private final PaymentSettings settings;
  private final PaymentMapping mapping;
  private final CallExecutor calls;
  private final CallExecutor downloads;
  private final ReceiptHosts hosts;

  ReceiptOffice(
      ClientContext context, PaymentSettings settings, PaymentMapping mapping, CallExecutor calls) {
    this.settings = settings;
    this.mapping = mapping;
    this.calls = calls;
    this.downloads = context.over(new ReceiptDownload());
    this.hosts = new ReceiptHosts(allowed(settings, context.portal().baseUri()));
  }

  private static List<URI> allowed(PaymentSettings settings, URI portal) {
    List<URI> allowed = new ArrayList<>(settings.receiptHosts());
    allowed.add(portal);
    settings.platform().ifPresent(allowed::add);
    return allowed;
  }

  Receipt get(Asked asked) {
    Origin origin = calls.origin(PaymentOperations.RECEIPT.label());
    PaymentMapping.ReceiptAnswer answer =
        within(
            origin,
            () ->
                calls
                    .named(origin.requestId())
                    .call(PaymentOperations.RECEIPT, new Mapped<>(mapping, asked), Checks.none()));
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
    ReceiptOperations.Place place = new ReceiptOperations.Place(address, settings.receiptLimit());
    return within(
        origin,
        () ->
            downloads
                .named(origin.requestId())
                .call(ReceiptOperations.FETCH, place, Checks.none()));
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
