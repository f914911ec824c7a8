package dev.npsp.sdk.banking.proposal;

import java.util.Map;

/** What goes back to the platform, HTTP 200. */
public final class PlatformReply {

  private final byte[] body;
  private final Map<String, String> headers;

  PlatformReply(byte[] body, Map<String, String> headers) {
    this.body = body;
    this.headers = Map.copyOf(headers);
  }

  /** JSON in UTF-8; a copy. */
  public byte[] body() {
    return body.clone();
  }

  /** Headers to send along: the signature. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "PlatformReply(" + body.length + " bytes)";
  }
}
