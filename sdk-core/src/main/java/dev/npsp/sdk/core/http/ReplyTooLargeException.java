package dev.npsp.sdk.core.http;

import java.io.IOException;

/** The answer is larger than {@link HttpCall#maxReplyBytes} allows; the rest was not read. */
public final class ReplyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  /** With the limit that was met. */
  public ReplyTooLargeException(long limit) {
    super("the answer is larger than " + limit + " bytes");
  }
}
