package dev.npsp.sdk.inbound.feeds;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;

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
      return Optional.ofNullable(load().getProperty(feed.name())).map(Instant::parse);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void moveTo(FeedKind feed, Instant moment) {
    lock.lock();
    try {
      Properties moments = load();
      moments.setProperty(feed.name(), moment.toString());
      save(moments);
    } finally {
      lock.unlock();
    }
  }

  private Properties load() {
    Properties moments = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      moments.load(reader);
    } catch (NoSuchFileException e) {
      return moments; // nothing was read yet
    } catch (IOException e) {
      throw new UncheckedIOException("The cursor cannot be read.", e);
    }
    return moments;
  }

  /** Whole or not at all: a process that dies here leaves the cursor of before. */
  private void save(Properties moments) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        moments.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The cursor cannot be written.", e);
    }
  }
}
