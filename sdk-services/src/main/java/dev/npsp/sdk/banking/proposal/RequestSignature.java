package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
   * Our proposal: HMAC-SHA256 with a shared secret over {@code route LF request id LF body}, in
   * lower case hex; answers likewise, with {@code answer:} before the route.
   */
  static RequestSignature shared(KeyRing keys) {
    return new Shared(keys);
  }

  /** HMAC with a shared secret. */
  final class Shared implements RequestSignature {

    private final KeyRing keys;

    private Shared(KeyRing keys) {
      this.keys = keys;
    }

    /** Every key is tried whatever the others said, so that time tells nothing. */
    @Override
    public boolean isGenuine(String route, String requestId, CallbackRequest request) {
      byte[] claimed =
          request.headers().first(HEADER).orElse("").strip().getBytes(StandardCharsets.UTF_8);
      boolean genuine = false;
      for (Secret secret : keys.accepted()) {
        String expected = hex(secret, route, requestId, request.body());
        genuine |= MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), claimed);
      }
      return genuine;
    }

    @Override
    public String of(String route, String requestId, byte[] answer) {
      return hex(keys.current(), "answer:" + route, requestId, answer);
    }

    private static String hex(Secret secret, String route, String requestId, byte[] body) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.revealBytes(), "HmacSHA256"));
        mac.update((route + "\n" + requestId + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
      }
    }
  }
}
