package dev.npsp.sdk.core.http;

import java.io.IOException;

/** The answer is larger than {@link HttpCall#maxReplyBytes} allows; the rest was not read. */
public final class ReplyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /** With the limit that was met. */
  public ReplyTooLargeException(long limit) {
    super("the answer is larger than " + limit + " bytes");
    this.limit = limit;
  }

  /** How many bytes are read at the most. */
  public long limit() {
    return limit;
  }
}
