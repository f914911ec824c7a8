package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An answer came that is larger than what is read of one, so none of it was taken in. The call is
 * not sent again, since the answer would be as large again: ask for less at a time, or, where the
 * limit is a setting of the host's (results, receipts, synchronisation), raise it. Nothing changed
 * by a read; for a write it is the cause of an {@link OutcomeUnknown}.
 */
public final class AnswerTooLarge extends NoAnswer {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /** Made while an answer is read; the limit is in bytes. */
  public AnswerTooLarge(
      Origin origin,
      long limit,
      LocalizedText what,
      LocalizedText remedy,
      @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
    this.limit = limit;
  }

  /** How many bytes of an answer are read at the most; above zero. */
  public long limit() {
    return limit;
  }

  /** False: the same call would bring the same answer. */
  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
