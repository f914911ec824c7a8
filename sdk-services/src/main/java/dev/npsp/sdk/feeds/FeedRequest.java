package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.http.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request of a national service exactly as it arrived, as a {@link EndpointGuard} sees it. */
public final class FeedRequest {

  private final String method;
  private final String operation;
  private final String query;
  private final CallbackRequest message;

  private FeedRequest(String method, String operation, String query, CallbackRequest message) {
    this.method = method;
    this.operation = operation;
    this.query = query;
    this.message = message;
  }

  /**
   * A request.
   *
   * @param method {@code GET} or {@code POST}
   * @param path the path as it came, whatever stands before its last part
   * @param query the raw query, without the question mark; null or empty when there is none
   */
  public static FeedRequest of(
      String method, String path, @Nullable String query, CallbackRequest message) {
    String operation = path.substring(path.lastIndexOf('/') + 1);
    return new FeedRequest(method, operation, query == null ? "" : query, message);
  }

  /** {@code GET} or {@code POST}. */
  public String method() {
    return method;
  }

  /** The last part of the path, which names what is asked for. */
  public String operation() {
    return operation;
  }

  /** The raw query; empty when there is none. It holds the static code. */
  public String query() {
    return query;
  }

  /** The static code of the query; empty when there is none. Wire: {@code codeGet}. */
  public String code() {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).equalsIgnoreCase("codeGet")) {
        return decoded(pair.substring(equals + 1));
      }
    }
    return "";
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // a broken escape is no code
    }
  }

  /** The header fields. */
  public Headers headers() {
    return message.headers();
  }

  /** The raw bytes, a copy. */
  public byte[] body() {
    return message.body();
  }

  /** The method alone: path and query may hold secrets. */
  @Override
  public String toString() {
    return "FeedRequest(" + method + ")";
  }
}
