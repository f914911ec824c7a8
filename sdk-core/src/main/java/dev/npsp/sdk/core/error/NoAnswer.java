package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The call was sent and no answer of the portal's came: none at all, or one of an intermediary
 * ({@link AnsweredByIntermediary}). For a read nothing changed; for a write see {@link
 * OutcomeUnknown}.
 */
public class NoAnswer extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Made while a call is carried out. */
  public NoAnswer(
      Origin origin, LocalizedText what, LocalizedText remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
