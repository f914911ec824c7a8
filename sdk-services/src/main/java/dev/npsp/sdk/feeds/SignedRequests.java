package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.wire.RequestTime;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Admits requests that are signed as a whole and not old. */
final class SignedRequests implements EndpointGuard {

  private final String header;
  private final KeyRing keys;
  private final Clock clock;

  SignedRequests(String header, KeyRing keys, Clock clock) {
    this.header = header;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public boolean admits(FeedRequest request) {
    String time = RequestTime.in(request.headers());
    String presented = request.headers().first(header).orElse("");
    return RequestTime.isNear(time, clock)
        & ConstantTime.isMacOf(presented, signed(request, time), keys);
  }

  private static byte[] signed(FeedRequest request, String time) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    String head =
        String.join("\n", request.method(), request.operation(), request.query(), time, "");
    signed.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    signed.writeBytes(request.body());
    return signed.toByteArray();
  }
}
