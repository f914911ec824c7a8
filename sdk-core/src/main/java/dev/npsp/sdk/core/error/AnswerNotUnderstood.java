package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An answer came that may be the portal's own, in a form that is not known: half a JSON text, an
 * envelope without a code, a content of another shape. Nothing was taken from it. What is plainly
 * somebody else's answer is {@link AnsweredByIntermediary}.
 */
public final class AnswerNotUnderstood extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Made while a call is carried out. */
  public AnswerNotUnderstood(
      Origin origin, LocalizedText what, LocalizedText remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
