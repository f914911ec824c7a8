package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.ReceiptNotAvailable;
import dev.npsp.sdk.wire.Pdf;
import dev.npsp.sdk.wire.ServiceText;
import java.net.URI;
import java.util.Set;

/** Where receipts are, each at a whole address of its own: a PDF, or nothing. */
final class ReceiptDownload implements Wire {

  private static final Set<Integer> NOT_READ = Set.of(408, 425);
  private static final Headers HEADERS = Headers.none().with("Accept", "application/pdf");

  /** Until a receipt is made, an error page may stand in its place. */
  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(ReceiptDownload::status)
          .refusing(ReceiptDownload::refusal)
          .owningPages(reply -> true);

  @Override
  public String name() {
    return "receipt-download";
  }

  @Override
  public URI address(String path) {
    return URI.create(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return RULE;
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    if (NOT_READ.contains(reply.status())) {
      throw new JsonUnreadable(ServiceText.REQUEST_NOT_READ.text());
    }
    return Pdf.isPdf(reply.body())
        ? ReplyStatus.accepted("", "", MissingNode.getInstance())
        : ReplyStatus.refused("HTTP " + reply.status(), "no PDF");
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new ReceiptNotAvailable(origin, status.code(), status.message());
  }
}
