package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.ReceiptNotAvailable;
import java.net.URI;
import java.util.Set;

/** Fetches one receipt from one address: a PDF, or nothing. */
public final class ReceiptDownload implements Wire {

  /** The only route. */
  public static final String ROUTE = "receipt";

  private static final Set<Integer> NOT_READ = Set.of(408, 425);

  private final URI address;
  private final long limit;

  /** From that address, so many bytes at the most. */
  public ReceiptDownload(URI address, long limit) {
    this.address = address;
    this.limit = limit;
  }

  @Override
  public String name() {
    return "receipt-download";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    return HttpCall.get(address, Headers.none().with("Accept", "application/pdf"))
        .withMaxReplyBytes(limit);
  }

  /** Until a receipt is made, an error page may stand in its place. */
  @Override
  public boolean ownsPage(Operation<?, ?> operation, HttpReply reply) {
    return true;
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    if (NOT_READ.contains(reply.status())) {
      throw new JsonUnreadable("a request that was not read");
    }
    return Pdf.isPdf(reply.body())
        ? ReplyStatus.accepted("", "", MissingNode.getInstance())
        : ReplyStatus.refused("HTTP " + reply.status(), "no PDF");
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    return new ReceiptNotAvailable(origin, verdict.code(), verdict.message());
  }
}
