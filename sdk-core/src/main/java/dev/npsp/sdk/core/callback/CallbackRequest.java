package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.http.Headers;
import java.util.List;
import java.util.Map;

/**
 * A message from outside exactly as it arrived: the raw bytes, before anybody parsed or decoded
 * them.
 */
public final class CallbackRequest {

  private final Headers headers;
  private final byte[] body;

  private CallbackRequest(Headers headers, byte[] body) {
    this.headers = headers;
    this.body = body.clone();
  }

  /** Headers and raw body. */
  public static CallbackRequest of(Map<String, List<String>> headers, byte[] rawBody) {
    return new CallbackRequest(Headers.of(headers), rawBody);
  }

  /** A request with that raw body and no header fields. */
  public static CallbackRequest of(byte[] rawBody) {
    return new CallbackRequest(Headers.none(), rawBody);
  }

  /** The header fields. */
  public Headers headers() {
    return headers;
  }

  /** The raw bytes, a copy. */
  public byte[] body() {
    return body.clone();
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "CallbackRequest(" + body.length + " bytes)";
  }
}
