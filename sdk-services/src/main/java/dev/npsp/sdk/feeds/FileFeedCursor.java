package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.files.WholeFile;
import dev.npsp.sdk.wire.ServiceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** A cursor in a small file of name and value, one line a feed. */
final class FileFeedCursor implements FeedCursor {

  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();

  FileFeedCursor(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public Optional<Instant> read(FeedKind feed) {
    lock.lock();
    try {
      return Optional.ofNullable(load().get(feed.name()));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void moveTo(FeedKind feed, Instant moment) {
    lock.lock();
    try {
      Map<String, Instant> moments = load();
      moments.put(feed.name(), moment);
      save(moments);
    } finally {
      lock.unlock();
    }
  }

  /** All moments; no file means that nothing was read yet, a file without any is a broken one. */
  private Map<String, Instant> load() {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (NoSuchFileException e) {
      return new TreeMap<>();
    } catch (IOException e) {
      throw new FeedCursorUnreadable(
          file, ServiceText.CURSOR_UNREADABLE.text(e.getClass().getSimpleName()), e);
    } catch (IllegalArgumentException e) {
      throw new FeedCursorUnreadable(file, ServiceText.CURSOR_ESCAPE.text(), e);
    }
    if (lines.isEmpty()) {
      throw new FeedCursorUnreadable(file, ServiceText.CURSOR_EMPTY.text(), null);
    }
    Map<String, Instant> moments = new TreeMap<>();
    lines.stringPropertyNames().forEach(feed -> moments.put(feed, moment(lines, feed)));
    return moments;
  }

  /**
   * The name is not repeated in the message unless it is one of ours: the file may hold anything.
   */
  private Instant moment(Properties lines, String feed) {
    try {
      return Instant.parse(lines.getProperty(feed));
    } catch (DateTimeException e) {
      boolean isKnown = Stream.of(FeedKind.values()).anyMatch(kind -> kind.name().equals(feed));
      throw new FeedCursorUnreadable(
          file,
          ServiceText.CURSOR_NO_MOMENT.text(isKnown ? feed : ServiceText.CURSOR_ONE_LINE.text()),
          e);
    }
  }

  private void save(Map<String, Instant> moments) {
    Properties lines = new Properties();
    moments.forEach((feed, moment) -> lines.setProperty(feed, moment.toString()));
    StringWriter text = new StringWriter();
    try {
      lines.store(text, null);
      WholeFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The cursor cannot be written to " + file + "; the file there is as it was.", e);
    }
  }
}
