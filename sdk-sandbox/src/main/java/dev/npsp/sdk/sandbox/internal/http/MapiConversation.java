package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.mapi.MapiDesk;
import dev.npsp.sdk.sandbox.internal.mapi.MapiReply;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/** A generic call. */
record MapiConversation(MapiDesk desk, byte[] body) implements Conversation {

  @Override
  public PlatformAnswer carryOut() throws IOException {
    return answer(desk.call(body));
  }

  @Override
  public void noteOnly() throws IOException {
    desk.countOnly(body);
  }

  @Override
  public PlatformAnswer expiredSession() throws IOException {
    return answer(desk.expire(body));
  }

  @Override
  public PlatformAnswer bareError() {
    return answer(MapiReply.bareError());
  }

  private static PlatformAnswer answer(MapiReply reply) {
    return PlatformAnswer.json(reply.json());
  }
}
