package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.callback.KeyRing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Admits requests that are signed as a whole and not old. */
final class SignedRequests implements DeskGuard {

  static final String TIME = "X-Request-Time";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final Duration WINDOW = Duration.ofMinutes(5);

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
    String time = request.headers().first(TIME).orElse("");
    String presented = request.headers().first(header).orElse("");
    return isNear(time) & ConstantTime.isMacOf(presented, signed(request, time), keys);
  }

  private boolean isNear(String time) {
    return SECONDS.matcher(time).matches()
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant())
                .abs()
                .compareTo(WINDOW)
            <= 0;
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
