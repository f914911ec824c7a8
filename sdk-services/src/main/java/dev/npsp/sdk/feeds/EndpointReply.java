package dev.npsp.sdk.feeds;

/**
 * What to answer a request with.
 *
 * @param status the HTTP status
 * @param body JSON in UTF-8; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody, and copying them costs
public record EndpointReply(int status, byte[] body) {

  /** Of every body. */
  public static final String CONTENT_TYPE = "application/json; charset=UTF-8";

  /** Status and length: bodies may be personal. */
  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}
