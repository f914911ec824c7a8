package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.inbound.internal.mapi.BodyKey;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * Decides who may call. No peer's callbacks carry a signature (but for payment results), and most
 * carry no key, so without a guard the network is what keeps others out. Combine what you have:
 *
 * <pre>{@code
 * CallerGuard.addresses("10.20.0.0/16", "fd00:20::/32").and(CallerGuard.sharedKey(keys))
 * }</pre>
 */
@FunctionalInterface
public interface CallerGuard {

  /** Whether this caller may call. Must not change anything. */
  boolean admits(InboundRequest request);

  /** Both guards must admit the caller. */
  default CallerGuard and(CallerGuard other) {
    return request -> admits(request) && other.admits(request);
  }

  /** One of the guards must admit the caller. */
  default CallerGuard or(CallerGuard other) {
    return request -> admits(request) || other.admits(request);
  }

  /** Everybody: the default, for a network that only the portal's security server can reach. */
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

  /**
   * Callers who know the key, in the header field {@code SecurityKey} or as {@code SecurityKey} in
   * the body; compared in constant time. The body is attested by one peer for tax messages, the
   * header is our proposal.
   */
  static CallerGuard sharedKey(KeyRing keys) {
    BodyKey key = new BodyKey(keys);
    return request -> key.opens(request.headers(), request.body());
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
}
