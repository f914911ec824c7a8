package dev.npsp.sdk.core.http;

import dev.npsp.sdk.domain.internal.text.HostName;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One attempt as it goes to the wire. Immutable; the {@code with} methods copy. */
public final class HttpCall {

  /** How much of an answer is read by default: 32 MiB. */
  public static final long DEFAULT_MAX_REPLY_BYTES = 32L * 1024 * 1024;

  /** What only its holder knows is at least as long. */
  private static final int SHORTEST_TICKET = 16;

  private final String method;
  private final URI uri;
  private final Headers headers;
  private final Body body;
  private final Duration timeout;
  private final long maxReplyBytes;

  private HttpCall(
      String method, URI uri, Headers headers, Body body, Duration timeout, long maxReplyBytes) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.body = body;
    this.timeout = timeout;
    this.maxReplyBytes = maxReplyBytes;
  }

  /** A POST. */
  public static HttpCall post(URI uri, Headers headers, Body body) {
    return new HttpCall(
        "POST", uri, headers, body, Duration.ofSeconds(30), DEFAULT_MAX_REPLY_BYTES);
  }

  /** A GET. */
  public static HttpCall get(URI uri, Headers headers) {
    return new HttpCall(
        "GET", uri, headers, Body.empty(), Duration.ofSeconds(30), DEFAULT_MAX_REPLY_BYTES);
  }

  /** A PUT. */
  public static HttpCall put(URI uri, Headers headers, Body body) {
    return new HttpCall("PUT", uri, headers, body, Duration.ofSeconds(30), DEFAULT_MAX_REPLY_BYTES);
  }

  /** GET, POST or PUT. */
  public String method() {
    return method;
  }

  /** Where to. */
  public URI uri() {
    return uri;
  }

  /** The header fields that we set. */
  public Headers headers() {
    return headers;
  }

  /** What is sent. */
  public Body body() {
    return body;
  }

  /**
   * How long this attempt may take, from looking the host's name up and connecting to the last byte
   * of the answer.
   */
  public Duration timeout() {
    return timeout;
  }

  /** How many bytes of an answer are read at the most; a longer one is an error. */
  public long maxReplyBytes() {
    return maxReplyBytes;
  }

  /** Host and port, without the user that an address may name: fit for messages. */
  public String place() {
    String host = HostName.of(uri).orElse("?");
    int port = HostName.port(uri);
    return port < 0 ? host : host + ":" + port;
  }

  /** To another address. */
  public HttpCall withUri(URI other) {
    return new HttpCall(method, other, headers, body, timeout, maxReplyBytes);
  }

  /** With this header field. */
  public HttpCall withHeader(String name, String value) {
    return new HttpCall(method, uri, headers.with(name, value), body, timeout, maxReplyBytes);
  }

  /** With this body. */
  public HttpCall withBody(Body other) {
    return new HttpCall(method, uri, headers, other, timeout, maxReplyBytes);
  }

  /** With this limit of time. */
  public HttpCall withTimeout(Duration other) {
    return new HttpCall(method, uri, headers, body, other, maxReplyBytes);
  }

  /** With this limit of size. */
  public HttpCall withMaxReplyBytes(long other) {
    return new HttpCall(method, uri, headers, body, timeout, other);
  }

  /**
   * Method, scheme, host and path: queries, headers and bodies may be secret. So may a long part of
   * a path with digits in it, as in the address of a file, which shows as {@code ***}.
   */
  @Override
  public String toString() {
    String path =
        Stream.of(Objects.requireNonNullElse(uri.getPath(), "").split("/", -1))
            .map(part -> isTicket(part) ? "***" : part)
            .collect(Collectors.joining("/"));
    return method + " " + uri.getScheme() + "://" + place() + path;
  }

  private static boolean isTicket(String part) {
    return part.length() >= SHORTEST_TICKET && part.chars().anyMatch(Character::isDigit);
  }
}
