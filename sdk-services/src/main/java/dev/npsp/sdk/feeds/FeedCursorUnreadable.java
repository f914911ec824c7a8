package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file of a {@link FeedCursor#inFile} cannot be used: it is empty, damaged, or may not be read.
 * Nothing was pulled, and the file is as it was; a feed is never read again from its start because
 * its cursor was lost.
 */
public final class FeedCursorUnreadable extends NotSent {

  private static final long serialVersionUID = 1L;

  /** What is wrong with which file. */
  FeedCursorUnreadable(Path file, LocalizedText what, @Nullable Throwable cause) {
    super(
        new Origin("feeds.cursor", "none"),
        ServiceText.FILE.text(file, what),
        ServiceText.CURSOR.remedy(),
        cause);
  }

  /** Always false: the file has to be put right first. */
  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
