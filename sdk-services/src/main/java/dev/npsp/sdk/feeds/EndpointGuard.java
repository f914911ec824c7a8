package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.callback.KeyRing;
import java.time.Clock;

/**
 * Decides who may call a {@link JudicialRecordEndpoint}. The static code in the query is what the
 * one attested sender uses; it stands in every log on the way, so ask for a header or a signature
 * on top: {@code sharedCode(..).and(hmacSha256(..))}.
 */
@FunctionalInterface
public interface EndpointGuard {

  /** Whether this caller may. Must not change anything. */
  boolean admits(FeedRequest request);

  /** Both must admit. */
  default EndpointGuard and(EndpointGuard other) {
    return request -> admits(request) & other.admits(request);
  }

  /** The static code of the query, compared in constant time. Attested. */
  static EndpointGuard sharedCode(KeyRing codes) {
    return request -> ConstantTime.isOneOf(request.code(), codes);
  }

  /** A static value in that header, compared in constant time. Proposed. */
  static EndpointGuard header(String name, KeyRing values) {
    return request -> ConstantTime.isOneOf(request.headers().first(name).orElse(""), values);
  }

  /**
   * HMAC-SHA256 in that header, as hexadecimal digits, over {@code method LF operation LF query LF
   * time LF body}: the method, the last part of the path, the raw query without its question mark,
   * the header {@code X-Request-Time} (whole seconds since 1970, as digits) and the raw body. So a
   * signature that was seen once opens nothing else, and itself for five minutes only, either way
   * of the clock. Proposed.
   */
  static EndpointGuard hmacSha256(String header, KeyRing keys, Clock clock) {
    return new SignedRequests(header, keys, clock);
  }
}
