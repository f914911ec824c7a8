package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.wire.RequestTime;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves a request of the platform, and signs the answer. That a header {@code x-request-signature}
 * exists is attested, and that a signing service of its own deals with it; what is signed, and how,
 * is not known. A bank with a contract puts its own in here.
 */
public interface RequestSignature {

  /** The header of requests and answers. */
  String HEADER = "x-request-signature";

  /** Whether the platform sent this to that route under that request id. */
  boolean isGenuine(String route, String requestId, CallbackRequest request);

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

    /** Every key is tried whatever the others said, so that time tells nothing. */
    @Override
    public boolean isGenuine(String route, String requestId, CallbackRequest request) {
      byte[] claimed =
          request.headers().first(HEADER).orElse("").strip().getBytes(StandardCharsets.UTF_8);
      String time = RequestTime.in(request.headers());
      String head = String.join("\n", route, requestId, time);
      boolean genuine = false;
      for (Secret secret : keys.accepted()) {
        String expected = hex(secret, head, request.body());
        genuine |= MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), claimed);
      }
      return genuine & RequestTime.isNear(time, clock);
    }

    @Override
    public String of(String route, String requestId, byte[] answer) {
      return hex(keys.current(), "answer:" + route + "\n" + requestId, answer);
    }

    private static String hex(Secret secret, String head, byte[] body) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.revealBytes(), "HmacSHA256"));
        mac.update((head + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
      }
    }
  }
}
