package dev.npsp.sdk.feeds;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers up to which moment a feed was read, over restarts. It is moved only when everything
 * before that moment is stored. Implement it beside the inbox, in the same database.
 */
public interface FeedCursor {

  /** Up to when the feed was read; empty when it never was. */
  Optional<Instant> read(FeedKind feed);

  /** From now on the feed is read up to that moment. */
  void moveTo(FeedKind feed, Instant moment);

  /** In memory, gone with the process: then the feed is read again from its start. */
  static FeedCursor inMemory() {
    return new InMemoryFeedCursor();
  }

  /**
   * In a file, which is replaced whole at each move and forced to the disk before. For one process.
   * No file means that no feed was read yet; a file that is empty or damaged is refused with {@link
   * FeedCursorUnreadable}, by {@link #read} and {@link #moveTo} alike, and stays as it is.
   */
  static FeedCursor inFile(Path file) {
    return new FileFeedCursor(file);
  }
}
