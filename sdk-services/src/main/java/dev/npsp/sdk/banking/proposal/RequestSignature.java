package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.digest.RequestTime;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Proves a request of the platform, and signs the answer. That a header {@code x-request-signature}
 * exists is attested, and that a signing service of its own deals with it; what is signed, and how,
 * is not known. A bank with a contract puts its own in here.
 */
public interface RequestSignature {

  /** The header of requests and answers. */
  String HEADER = "x-request-signature";

  /** Whether the platform sent this to that route under that request id. */
  boolean isGenuine(String route, String requestId, InboundRequest request);

  /** The header's value for an answer. */
  String of(String route, String requestId, byte[] answer);

  /**
   * Our proposal: HMAC-SHA256 with a shared secret over {@code route LF request id LF time LF
   * body}, in lower case hex. The time is that of the header {@code X-Request-Time}, whole seconds
   * since 1970 as digits, and lies within five minutes of the clock, so that a question that was
   * captured cannot be asked again later. Answers likewise but without a time, with {@code answer:}
   * before the route.
   */
  static RequestSignature shared(KeyRing keys, Clock clock) {
    return new Shared(keys, clock);
  }

  /** HMAC with a shared secret. */
  final class Shared implements RequestSignature {

    private final KeyRing keys;
    private final Clock clock;

    private Shared(KeyRing keys, Clock clock) {
      this.keys = keys;
      this.clock = clock;
    }

    @Override
    public boolean isGenuine(String route, String requestId, InboundRequest request) {
      String claimed = request.headers().first(HEADER).orElse("").strip();
      String time = request.headers().first(RequestTime.HEADER).orElse("");
      String head = String.join("\n", route, requestId, time);
      ByteBuffer body = request.body();
      boolean genuine =
          keys.anyGives(
              claimed.getBytes(StandardCharsets.UTF_8),
              secret -> hex(secret, head, body).getBytes(StandardCharsets.UTF_8));
      return genuine & RequestTime.isNear(time, clock);
    }

    @Override
    public String of(String route, String requestId, byte[] answer) {
      return hex(keys.current(), "answer:" + route + "\n" + requestId, ByteBuffer.wrap(answer));
    }

    private static String hex(Secret secret, String head, ByteBuffer body) {
      return Digests.hmacSha256Hex(secret.revealBytes(), head + "\n", body);
    }
  }
}
