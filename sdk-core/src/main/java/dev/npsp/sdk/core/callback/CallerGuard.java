package dev.npsp.sdk.core.callback;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * Decides who may call. Few callers sign what they send, and most show no key, so without a guard
 * the network is what keeps others out. Combine what you have:
 *
 * <pre>{@code
 * CallerGuard.addresses("10.20.0.0/16", "fd00:20::/32").and(CallerGuard.header("X-Key", keys))
 * }</pre>
 *
 * <p>It is asked before the body is read; one that looks at the body reads it, so put it last.
 */
@FunctionalInterface
public interface CallerGuard {

  /** Whether this caller may call. Must not change anything. */
  boolean admits(InboundRequest request);

  /** Both guards must admit the caller; the other is asked only when this one does. */
  default CallerGuard and(CallerGuard other) {
    return request -> admits(request) && other.admits(request);
  }

  /** One of the guards must admit the caller. */
  default CallerGuard or(CallerGuard other) {
    return request -> admits(request) || other.admits(request);
  }

  /** Everybody: for a network that only the caller's server can reach, and for signed messages. */
  static CallerGuard everybody() {
    return request -> true;
  }

  /**
   * Callers from these addresses: {@code 10.20.0.7}, {@code 10.20.0.0/16}, {@code fd00:20::/32}. A
   * call whose address the server does not tell is not admitted.
   *
   * @throws IllegalArgumentException for what is no address; names are not resolved
   */
  static CallerGuard addresses(String... ranges) {
    List<AddressRange> allowed = Arrays.stream(ranges).map(AddressRange::parse).toList();
    return request ->
        request
            .caller()
            .map(caller -> allowed.stream().anyMatch(range -> range.holds(caller)))
            .orElse(false);
  }

  /** Callers who show one of these values in that header field; compared in constant time. */
  static CallerGuard header(String name, KeyRing values) {
    return request -> isOneOf(request.headers().first(name).orElse(""), values);
  }

  /**
   * Callers who show one of these values in that parameter of the query; compared in constant time.
   * A query stands in every log on the way: ask for more beside it.
   */
  static CallerGuard queryParameter(String name, KeyRing values) {
    return request -> isOneOf(request.queryParameter(name).orElse(""), values);
  }

  /**
   * Callers who know the key, in the header field of that name or as a member of that name in the
   * JSON of the body; compared in constant time.
   */
  static CallerGuard sharedKey(String name, KeyRing keys) {
    return new SharedKeyGuard(name, keys);
  }

  /**
   * HMAC-SHA256 in that header, as hexadecimal digits, over {@code method LF operation LF query LF
   * time LF body}: the method, the last part of the path, the raw query without its question mark,
   * the header {@code X-Request-Time} (whole seconds since 1970, as digits) and the raw body. So a
   * signature that was seen once opens nothing else, and itself for five minutes only, either way
   * of the clock. Proposed by this SDK; no caller is known to sign so.
   */
  static CallerGuard hmacSha256(String header, KeyRing keys, Clock clock) {
    return new SignedRequestGuard(header, keys, clock);
  }

  /**
   * Callers with a client certificate of one of these subjects, {@code CN=vpcp, O=VPCP, C=VN}, as
   * RFC 2253 writes them. TLS has to ask for the certificate and verify it; this compares names.
   *
   * @throws IllegalArgumentException for what is no subject
   */
  static CallerGuard certificates(String... subjects) {
    List<X500Principal> allowed = Arrays.stream(subjects).map(X500Principal::new).toList();
    return request -> request.certificate().map(allowed::contains).orElse(false);
  }

  private static boolean isOneOf(String shown, KeyRing values) {
    return values.anyGives(shown.getBytes(StandardCharsets.UTF_8), secret -> secret.revealBytes());
  }
}
