package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundRefusals;
import dev.npsp.sdk.core.callback.InboundReply;
import java.nio.charset.StandardCharsets;

/** How the portal is refused outside its protocol; the words are Vietnamese, as the protocol's. */
final class PortalRefusals implements InboundRefusals {

  private static final int NOT_FOUND = 404;

  /**
   * A failure of the host has no code: where the wires have one for trouble, it also says that
   * there is nothing.
   */
  @Override
  public InboundReply answer(InboundOutcome outcome, int status) {
    return outcome == InboundOutcome.HOST_FAILED
        ? InboundRefusals.plain().answer(outcome, status)
        : refusal(outcome, status, InboundRefusals.words(outcome));
  }

  /** Nothing is served at the path. */
  static InboundReply unknownPath() {
    return refusal(InboundOutcome.NOT_SERVED, NOT_FOUND, "Dịch vụ không được cung cấp");
  }

  private static InboundReply refusal(InboundOutcome outcome, int status, String words) {
    String json = "{\"error_code\":\"-1\",\"message\":\"" + words + "\"}";
    return InboundReply.of(outcome, status, json.getBytes(StandardCharsets.UTF_8));
  }
}
