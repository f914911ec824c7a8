package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.pay.PaymentPlatform;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/** A message to the Payment Platform, which knows no sessions and keeps no counts. */
record PlatformConversation(FrontDoor.PlatformMessage message, byte[] body)
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
    return PaymentPlatform.bareError();
  }

  @Override
  public PlatformAnswer bareError() {
    return PaymentPlatform.bareError();
  }
}
