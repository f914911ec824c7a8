package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import java.io.IOException;
import java.util.Locale;

/** The answer is larger than {@link HttpCall#maxReplyBytes} allows; the rest was not read. */
public final class ReplyTooLargeException extends IOException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /** With the limit that was met. */
  public ReplyTooLargeException(long limit) {
    super(CoreText.TOO_LARGE.text(limit).english());
    this.limit = limit;
  }

  /** How many bytes are read at the most. */
  public long limit() {
    return limit;
  }

  @Override
  public String explanation(Locale language) {
    return CoreText.EXPLANATION
        .text(CoreText.TOO_LARGE.text(limit), CoreText.TOO_LARGE.remedy(limit))
        .in(language);
  }

  @Override
  public String remedy(Locale language) {
    return CoreText.TOO_LARGE.remedy(limit).in(language);
  }
}
