package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.digest.RequestTime;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Admits requests that are signed as a whole and not old. */
final class SignedRequestGuard implements CallerGuard {

  private final String header;
  private final KeyRing keys;
  private final Clock clock;

  SignedRequestGuard(String header, KeyRing keys, Clock clock) {
    this.header = header;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public boolean admits(InboundRequest request) {
    String time = request.headers().first(RequestTime.HEADER).orElse("");
    String shown = request.headers().first(header).orElse("").strip().toLowerCase(Locale.ROOT);
    String path = request.path();
    String operation = path.substring(path.lastIndexOf('/') + 1);
    String head = String.join("\n", request.method(), operation, request.query(), time, "");
    ByteBuffer body = request.body();
    boolean signed =
        keys.anyGives(
            shown.getBytes(StandardCharsets.ISO_8859_1),
            key ->
                Digests.hmacSha256Hex(key.revealBytes(), head, body)
                    .getBytes(StandardCharsets.ISO_8859_1));
    return RequestTime.isNear(time, clock) & signed;
  }
}
