package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.mapi.MapiEndpoint;
import dev.npsp.sdk.sandbox.internal.mapi.MapiReply;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/** A generic call. */
record MapiConversation(MapiEndpoint endpoint, byte[] body) implements Conversation {

  @Override
  public PlatformAnswer carryOut() throws IOException {
    return answer(endpoint.call(body));
  }

  @Override
  public void noteOnly() throws IOException {
    endpoint.countOnly(body);
  }

  @Override
  public PlatformAnswer expiredSession() throws IOException {
    return answer(endpoint.expire(body));
  }

  @Override
  public PlatformAnswer bareError() {
    return answer(MapiReply.bareError());
  }

  private static PlatformAnswer answer(MapiReply reply) {
    return PlatformAnswer.json(reply.json());
  }
}
