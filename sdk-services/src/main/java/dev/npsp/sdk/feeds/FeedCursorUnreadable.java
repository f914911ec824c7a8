package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file of a {@link FeedCursor#inFile} cannot be used: it is empty, damaged, or may not be read.
 * Nothing was pulled, and the file is as it was; a feed is never read again from its start because
 * its cursor was lost.
 */
public final class FeedCursorUnreadable extends NotSent {

  private static final long serialVersionUID = 1L;

  private static final String REMEDY =
      "restore it from a backup, or write FEED=MOMENT into it, one line a feed, such as"
          + " SOCIAL_PROTECTION=2026-11-22T01:00:00Z; delete the file only when every feed shall be"
          + " read again from its start.";

  /** What is wrong with which file. */
  FeedCursorUnreadable(Path file, String what, @Nullable Throwable cause) {
    super(new Origin("feeds.cursor", "none"), file + ": " + what + ".", REMEDY, cause);
  }

  /** Always false: the file has to be put right first. */
  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
