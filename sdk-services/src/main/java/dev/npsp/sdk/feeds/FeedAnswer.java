package dev.npsp.sdk.feeds;

/**
 * The national side has what was reported.
 *
 * @param code its code as it came; empty when there was none
 * @param message its words as they came; they may name persons, so do not log them
 * @param already whether it had it before, as its words say
 */
public record FeedAnswer(String code, String message, boolean already) {

  /** The code alone: words may name persons. */
  @Override
  public String toString() {
    return "FeedAnswer(" + code + (already ? ", already" : "") + ")";
  }
}
