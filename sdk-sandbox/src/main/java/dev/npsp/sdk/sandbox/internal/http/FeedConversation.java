package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.feeds.FeedReply;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A call of a feed, which keeps no counts. */
record FeedConversation(Supplier<FeedReply> call) implements Conversation {

  @Override
  public PlatformAnswer carryOut() {
    return PlatformAnswer.json(call.get().body());
  }

  @Override
  public void noteOnly() {
    // nothing is counted here
  }

  /** Tokens end by status 401, which the server plays itself. */
  @Override
  public PlatformAnswer expiredSession() {
    return bareError();
  }

  @Override
  public PlatformAnswer bareError() {
    return PlatformAnswer.json(
        "{\"error_code\":\"1\",\"statusCode\":\"01\",\"status\":400}"
            .getBytes(StandardCharsets.UTF_8));
  }
}
