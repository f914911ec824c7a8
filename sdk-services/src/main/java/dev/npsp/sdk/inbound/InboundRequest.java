package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.http.Headers;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A call of the portal exactly as it arrived, with what the server knows of the caller. Immutable.
 */
public final class InboundRequest {

  private final String method;
  private final String path;
  private final Headers headers;
  private final byte[] body;
  private final @Nullable InetAddress caller;
  private final @Nullable X500Principal certificate;

  private InboundRequest(
      String method,
      String path,
      Headers headers,
      byte[] body,
      @Nullable InetAddress caller,
      @Nullable X500Principal certificate) {
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.body = body;
    this.caller = caller;
    this.certificate = certificate;
  }

  /**
   * A call.
   *
   * @param method {@code POST} or {@code GET}
   * @param path the raw path, without the query
   * @param headers the header fields
   * @param rawBody the bytes before anybody parsed or decoded them; at most one more than {@link
   *     InboundPortal#bodyLimit}, so that what is too large need not be read to its end
   */
  public static InboundRequest of(
      String method, String path, Map<String, List<String>> headers, byte[] rawBody) {
    return new InboundRequest(method, path, Headers.of(headers), rawBody.clone(), null, null);
  }

  /**
   * The same, from this address: that of the connection, never one that a header claims, unless a
   * proxy of your own wrote that header.
   */
  public InboundRequest withCaller(InetAddress address) {
    return new InboundRequest(method, path, headers, body, address, certificate);
  }

  /** The same, from the holder of this client certificate, which TLS has verified. */
  public InboundRequest withCertificate(X500Principal subject) {
    return new InboundRequest(method, path, headers, body, caller, subject);
  }

  /** {@code POST} or {@code GET}. */
  public String method() {
    return method;
  }

  /** The raw path, without the query. */
  public String path() {
    return path;
  }

  /** The header fields. */
  public Headers headers() {
    return headers;
  }

  /** The raw bytes, a copy. */
  public byte[] body() {
    return body.clone();
  }

  /** How many bytes the body has. */
  public int size() {
    return body.length;
  }

  /** Where the connection comes from. */
  public Optional<InetAddress> caller() {
    return Optional.ofNullable(caller);
  }

  /** The subject of the client certificate that TLS has verified. */
  public Optional<X500Principal> certificate() {
    return Optional.ofNullable(certificate);
  }

  /** Headers and body, as handlers take them. */
  CallbackRequest message() {
    return CallbackRequest.of(headers.asMap(), body);
  }

  /** Method and length alone: a path may hold the ticket of a file. */
  @Override
  public String toString() {
    return "InboundRequest(" + method + ", " + body.length + " bytes)";
  }
}
