package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.http.Headers;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A call from outside exactly as it arrived, with what the server knows of the caller. Its body is
 * read when it is first asked for, so that a call that is turned away costs nothing, and is held
 * once: everybody who asks sees the same bytes. For one thread at a time.
 */
public final class InboundRequest {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
  private static final String POST = "POST";

  private final String method;
  private final String path;
  private final String query;
  private final Headers headers;
  private final InboundBody body;
  private final @Nullable InetAddress caller;
  private final @Nullable X500Principal certificate;

  private InboundRequest(
      String method,
      String path,
      String query,
      Headers headers,
      InboundBody body,
      @Nullable InetAddress caller,
      @Nullable X500Principal certificate) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.caller = caller;
    this.certificate = certificate;
  }

  /** A POST to {@code /} with that raw body and no header fields, for who needs the body alone. */
  public static InboundRequest of(byte[] rawBody) {
    return of(Map.of(), rawBody);
  }

  /** A POST to {@code /} with those header fields and that raw body. */
  public static InboundRequest of(Map<String, List<String>> headers, byte[] rawBody) {
    return of(POST, "/", headers, rawBody);
  }

  /**
   * A call.
   *
   * @param method {@code POST} or {@code GET}
   * @param path the raw path, without the query
   * @param headers the header fields
   * @param rawBody the bytes before anybody parsed or decoded them; not copied, so not to be
   *     changed
   */
  public static InboundRequest of(
      String method, String path, Map<String, List<String>> headers, byte[] rawBody) {
    return new InboundRequest(
        method, path, "", Headers.of(headers), InboundBody.of(rawBody), null, null);
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
    Headers fields = Headers.of(headers);
    InboundBody body = InboundBody.of(rawBody, announced(fields).orElse(-1));
    return new InboundRequest(method, path, "", fields, body, null, null);
  }

  /** The request with this raw query, without the question mark; null or empty for none. */
  public InboundRequest withQuery(@Nullable String rawQuery) {
    String text = rawQuery == null ? "" : rawQuery;
    return new InboundRequest(method, path, text, headers, body, caller, certificate);
  }

  /**
   * The request as sent from this address: that of the connection, never one that a header claims,
   * unless a proxy of your own wrote that header.
   */
  public InboundRequest withCaller(InetAddress address) {
    return new InboundRequest(method, path, query, headers, body, address, certificate);
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
    return new InboundRequest(method, path, query, headers, body, caller, subject);
  }

  /** {@code POST} or {@code GET}. */
  public String method() {
    return method;
  }

  /** The raw path, without the query. */
  public String path() {
    return path;
  }

  /** The raw query without its question mark; empty when there is none. It may hold a secret. */
  public String query() {
    return query;
  }

  /**
   * The first value of that parameter of the query, decoded; its name in any letter case. Empty
   * when there is none, or none that can be decoded.
   */
  public Optional<String> queryParameter(String name) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).equalsIgnoreCase(name)) {
        return decoded(pair.substring(equals + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a broken escape says nothing
    }
  }

  /** The header fields. */
  public Headers headers() {
    return headers;
  }

  /**
   * The raw bytes, as a view that cannot be written to and has a position of its own. The first
   * call reads them from the connection.
   */
  public ByteBuffer body() {
    return body.view();
  }

  /** The raw bytes, copied, for who needs an array. */
  public byte[] copyOfBody() {
    ByteBuffer view = body.view();
    byte[] copy = new byte[view.remaining()];
    view.get(copy);
    return copy;
  }

  /**
   * Whether the caller announced a body that was not read to its end, since the call was turned
   * away. A server then has to close the connection: say so in the answer ({@code Connection:
   * close}, over HTTP/1.1), or the caller sends its next call into a connection that is going away.
   */
  public boolean hasUnreadBody() {
    boolean announcesOne =
        announced(headers).orElse(0) > 0 || headers.first("Transfer-Encoding").isPresent();
    return announcesOne && body.isUnread();
  }

  /** The request with a body of at most so many bytes: asking for a longer one fails. */
  InboundRequest limitedTo(int bytes) {
    body.limitTo(bytes);
    return this;
  }

  /** Reads the body, so that whoever asks for it later finds it whole. */
  void read() {
    byte[] unusedUntilAsked = body.read();
  }

  /** Whether the caller announces a longer body; nothing is read to find that out. */
  boolean announcesMoreThan(int bytes) {
    return announced(headers).orElse(0) > bytes;
  }

  private static OptionalLong announced(Headers headers) {
    String length = headers.first("Content-Length").orElse("").strip();
    return DIGITS.matcher(length).matches()
        ? OptionalLong.of(Long.parseLong(length))
        : OptionalLong.empty();
  }

  /** Where the connection comes from. */
  public Optional<InetAddress> caller() {
    return Optional.ofNullable(caller);
  }

  /** The subject of the client certificate that TLS has verified. */
  public Optional<X500Principal> certificate() {
    return Optional.ofNullable(certificate);
  }

  /** The method alone: path and query may hold secrets. */
  @Override
  public String toString() {
    return "InboundRequest(" + method + ")";
  }
}
