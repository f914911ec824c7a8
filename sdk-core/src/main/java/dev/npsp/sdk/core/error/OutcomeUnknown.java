package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A write was sent and no answer came that tells what became of it. Unknown is not failed: look it
 * up (for a dossier, {@code dossiers().find(code)}) before anything else is sent.
 */
public final class OutcomeUnknown extends NoAnswer {

  private static final long serialVersionUID = 1L;

  /** Made while a call is carried out. */
  public OutcomeUnknown(
      Origin origin, LocalizedText what, LocalizedText remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
