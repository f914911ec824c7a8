package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.nio.file.Path;

/**
 * A snapshot's file cannot be used: it is not there, was damaged or changed, or a newer version
 * wrote it. Nothing was taken from it, and no call was made.
 */
public final class SnapshotUnreadable extends NotSent {

  private static final long serialVersionUID = 1L;

  /** Made where a snapshot is read. */
  public SnapshotUnreadable(Path file, LocalizedText what, LocalizedText remedy) {
    super(new Origin("snapshot.load", "none"), CoreText.FILE.text(file, what), remedy, null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
