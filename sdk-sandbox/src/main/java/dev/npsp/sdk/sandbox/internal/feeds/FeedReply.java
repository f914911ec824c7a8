package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.nio.charset.StandardCharsets;

/** What the national side answers. */
public record FeedReply(int status, byte[] body) {

  static FeedReply ok(Wire.Writing writing) {
    return new FeedReply(200, Wire.write(writing));
  }

  static FeedReply of(int status, Wire.Writing writing) {
    return new FeedReply(status, Wire.write(writing));
  }

  static FeedReply text(int status, String text) {
    return new FeedReply(status, text.getBytes(StandardCharsets.UTF_8));
  }
}
