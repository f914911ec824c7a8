package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;

/** The national side did not take what was reported; {@link #kind} says whether it may later. */
public final class FeedRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  private final AnswerKind kind;

  /** As thrown by the wire of a feed. */
  public FeedRefused(Origin origin, String code, String message, AnswerKind kind) {
    super(
        origin,
        code,
        message,
        kind == AnswerKind.RETRY
            ? "report the same again later; it was not taken yet."
            : "read the words of the other side and correct the dossier or the order of the statuses; if the words mean that all is well, add them to the AnswerTable.");
    this.kind = kind;
  }

  /** What the table makes of the words. */
  public AnswerKind kind() {
    return kind;
  }

  @Override
  public boolean retryCanHelp() {
    return kind == AnswerKind.RETRY;
  }
}
