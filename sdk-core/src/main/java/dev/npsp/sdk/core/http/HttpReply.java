package dev.npsp.sdk.core.http;

import java.util.Objects;

/**
 * The whole answer to one attempt.
 *
 * @param status the HTTP status, which this portal gives no meaning to
 * @param headers the header fields
 * @param body all bytes of the body, unpacked or as they came; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody, and copying them costs
public record HttpReply(int status, Headers headers, byte[] body) {

  /** No body, as the JDK's client gives it to some refusals of proxies, is an empty one. */
  public HttpReply {
    body = Objects.requireNonNullElseGet(body, () -> new byte[0]);
  }

  /** Status and length: bodies may be personal. */
  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}
