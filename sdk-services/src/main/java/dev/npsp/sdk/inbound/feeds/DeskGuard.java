package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;

/**
 * Decides who may call a desk. The static code in the query is what the one attested sender uses;
 * it stands in every log on the way, so ask for a header or a signature on top: {@code
 * sharedCode(..).and(hmacSha256(..))}.
 */
@FunctionalInterface
public interface DeskGuard {

  /**
   * Whether the caller may.
   *
   * @param code the code of the query, {@code codeGet}; empty when there is none
   * @param request headers and raw body
   */
  boolean admits(String code, CallbackRequest request);

  /** Both must admit. */
  default DeskGuard and(DeskGuard other) {
    return (code, request) -> admits(code, request) & other.admits(code, request);
  }

  /** The static code of the query, compared in constant time. Attested. */
  static DeskGuard sharedCode(KeyRing codes) {
    return (code, request) -> ConstantTime.isOneOf(code, codes);
  }

  /** A static value in that header, compared in constant time. Proposed. */
  static DeskGuard header(String name, KeyRing values) {
    return (code, request) ->
        ConstantTime.isOneOf(request.headers().first(name).orElse(""), values);
  }

  /** HMAC-SHA256 of the raw body in that header, as hexadecimal digits. Proposed. */
  static DeskGuard hmacSha256(String header, KeyRing keys) {
    return (code, request) ->
        ConstantTime.isMacOf(request.headers().first(header).orElse(""), request.body(), keys);
  }
}
