package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.banking.proposal.ReceiptLinks;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRoute;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Receipts for payers; a link that was used, or is too old, is gone. */
record ReceiptPages(ReceiptLinks links) implements InboundEndpoint {

  static final String FOLDER = "get-receipt/";

  @Override
  public Optional<InboundRoute> route(String name) {
    return name.startsWith(FOLDER)
        ? Optional.of(
            InboundRoute.builder(FOLDER, request -> page(name.substring(FOLDER.length())))
                .method("GET")
                .build())
        : Optional.empty();
  }

  private InboundReply page(String token) {
    return links
        .redeem(token)
        .map(number -> text(InboundOutcome.ACCEPTED, 200, "BIEN LAI " + number))
        .orElseGet(() -> text(InboundOutcome.UNKNOWN_REFERENCE, 410, "LIEN KET HET HAN"));
  }

  private static InboundReply text(InboundOutcome outcome, int status, String text) {
    return InboundReply.of(outcome, status, text.getBytes(StandardCharsets.UTF_8))
        .withHeader("Content-Type", "text/plain; charset=UTF-8");
  }
}
