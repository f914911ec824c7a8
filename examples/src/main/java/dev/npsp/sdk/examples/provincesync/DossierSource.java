package dev.npsp.sdk.examples.provincesync;

import dev.npsp.sdk.dossiers.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Where the dossiers of a run come from. A line that cannot be read is counted and named, and the
 * rest goes on.
 */
final class DossierSource implements AutoCloseable {

  private final Stream<Dossier> dossiers;
  private final AtomicLong unreadable;

  private DossierSource(Stream<Dossier> dossiers, AtomicLong unreadable) {
    this.dossiers = dossiers;
    this.unreadable = unreadable;
  }

  static DossierSource of(Stream<Dossier> dossiers) {
    return new DossierSource(dossiers, new AtomicLong());
  }

  static DossierSource ofFile(Path file, long most) throws IOException {
    DossierLineParser reader = new DossierLineParser();
    AtomicLong line = new AtomicLong();
    AtomicLong unreadable = new AtomicLong();
    Stream<Dossier> dossiers =
        Files.lines(file, StandardCharsets.UTF_8)
            .limit(most)
            .flatMap(text -> read(reader, text, line.incrementAndGet(), unreadable).stream());
    return new DossierSource(dossiers, unreadable);
  }

  private static Optional<Dossier> read(
      DossierLineParser reader, String text, long line, AtomicLong unreadable) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(text));
    } catch (IllegalArgumentException | IllegalStateException e) {
      unreadable.incrementAndGet();
      System.err.println("Line " + line + " is left out: " + e.getMessage());
      return Optional.empty();
    }
  }

  Stream<Dossier> dossiers() {
    return dossiers;
  }

  long unreadable() {
    return unreadable.get();
  }

  @Override
  public void close() {
    dossiers.close();
  }
}
