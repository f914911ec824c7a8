package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/** A message to a room that knows no sessions and keeps no counts. */
record RoomConversation(FrontDoor.PlatformMessage message, byte[] body, PlatformAnswer bareError)
    implements Conversation {

  @Override
  public PlatformAnswer carryOut() throws IOException {
    return message.answer(body);
  }

  @Override
  public void noteOnly() {
    // nothing is counted here
  }

  @Override
  public PlatformAnswer expiredSession() {
    return bareError;
  }
}
