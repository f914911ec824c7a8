package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.inbound.StatusQuestion;
import dev.npsp.sdk.inbound.StatusSearch;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.NoStatusMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.StatusQuestionMessage;
import dev.npsp.sdk.wire.WireText;

/**
 * Answers {@code search/call}; what names no dossier names one that is not found. What the host
 * throws passes through and becomes an HTTP 5xx: the one code that the protocol has beside a found
 * dossier says that there is none.
 */
final class StatusHandler implements CallbackHandler {

  private static final String NOT_FOUND = "Không tìm thấy hồ sơ";

  private final StatusSearch search;
  private final InboundMessages messages;
  private final Json json;

  StatusHandler(StatusSearch search, InboundMessages messages, Json json) {
    this.search = search;
    this.messages = messages;
    this.json = json;
  }

  @Override
  public InboundReply answer(InboundRequest request) {
    try {
      StatusQuestionMessage wire = messages.message(request.body(), StatusQuestionMessage.class);
      String number = WireText.orEmpty(wire.number());
      return number.isEmpty()
          ? InboundReply.unknownReference(no(NOT_FOUND))
          : ask(InboundMapping.question(wire, number)).about(number);
    } catch (UnusableMessage e) {
      return InboundReply.unknownReference(no(NOT_FOUND));
    }
  }

  private InboundReply ask(StatusQuestion question) {
    return search
        .find(question)
        .map(found -> InboundReply.accepted(json.write(InboundMapping.answer(found))))
        .orElseGet(() -> InboundReply.unknownReference(no(NOT_FOUND)));
  }

  private byte[] no(String words) {
    return json.write(new NoStatusMessage("-1", words));
  }
}
