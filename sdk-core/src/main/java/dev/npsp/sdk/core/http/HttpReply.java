package dev.npsp.sdk.core.http;

/**
 * The whole answer to one attempt.
 *
 * @param status the HTTP status, which this portal gives no meaning to
 * @param headers the header fields
 * @param body all bytes of the body; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody, and copying them costs
public record HttpReply(int status, Headers headers, byte[] body) {

  /** Status and length: bodies may be personal. */
  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}
