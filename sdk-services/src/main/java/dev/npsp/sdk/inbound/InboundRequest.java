package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.http.Headers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A call of the portal exactly as it arrived, with what the server knows of the caller. Its body is
 * read when it is first asked for, so that a call that is turned away costs nothing. For one thread
 * at a time.
 */
public final class InboundRequest {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  private final String method;
  private final String path;
  private final Headers headers;
  private final InboundBody body;
  private final @Nullable InetAddress caller;
  private final @Nullable X500Principal certificate;

  private InboundRequest(
      String method,
      String path,
      Headers headers,
      InboundBody body,
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
   * @param rawBody the bytes before anybody parsed or decoded them
   */
  public static InboundRequest of(
      String method, String path, Map<String, List<String>> headers, byte[] rawBody) {
    return of(method, path, headers, new ByteArrayInputStream(rawBody.clone()));
  }

  /**
   * A call whose body has not been read yet.
   *
   * @param method {@code POST} or {@code GET}
   * @param path the raw path, without the query
   * @param headers the header fields
   * @param rawBody gives the bytes before anybody parsed or decoded them; read at most once, by the
   *     thread that answers, and no further than one byte beyond the limit of the call. Closing it
   *     is the server's business
   */
  public static InboundRequest of(
      String method, String path, Map<String, List<String>> headers, InputStream rawBody) {
    return new InboundRequest(
        method, path, Headers.of(headers), new InboundBody(rawBody), null, null);
  }

  /**
   * The request as sent from this address: that of the connection, never one that a header claims,
   * unless a proxy of your own wrote that header.
   */
  public InboundRequest withCaller(InetAddress address) {
    return new InboundRequest(method, path, headers, body, address, certificate);
  }

  /**
   * The request as sent from this address as a container writes it: with or without brackets, a
   * zone or a port. What is no address, a name above all, is not looked up: the caller is then not
   * known.
   */
  public InboundRequest withCaller(String address) {
    return AddressText.parse(address).map(this::withCaller).orElse(this);
  }

  /** The request as sent by the holder of this client certificate, which TLS has verified. */
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

  /** A copy of the raw bytes; the first call reads them from the connection. */
  public byte[] body() {
    return body.bytes().clone();
  }

  /** The request with a body of at most so many bytes: asking for a longer one fails. */
  InboundRequest limitedTo(int bytes) {
    body.limitTo(bytes);
    return this;
  }

  /** Whether the caller announces a longer body; nothing is read to find that out. */
  boolean announcesMoreThan(int bytes) {
    return headers
        .first("Content-Length")
        .map(String::strip)
        .filter(text -> DIGITS.matcher(text).matches())
        .filter(text -> Long.parseLong(text) > bytes)
        .isPresent();
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
    return CallbackRequest.of(headers.asMap(), body.bytes());
  }

  /** The method alone: a path may hold the ticket of a file. */
  @Override
  public String toString() {
    return "InboundRequest(" + method + ")";
  }
}
