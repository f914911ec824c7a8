package dev.npsp.sdk.sandbox.internal.record;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tapes of a module's tests and the records of the run before. */
public final class Tapes {
  static final String RECORD = ".ndjson";
  private static final String TAPE = ".tape";
  private static final int MOST_SHOWN = 3;

  private final Path kept;

  public Tapes(Path kept) {
    this.kept = kept;
  }

  /** Writes the tape of each test that ran anew. */
  public void writeFrom(Path records) throws IOException {
    Files.createDirectories(kept);
    for (String name : names(records, RECORD)) {
      Tape tape = Tape.ofRecord(records.resolve(name + RECORD), isShapesOnly(name));
      Path file = kept.resolve(name + TAPE);
      if (tape.exchanges().isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        tape.write(file);
      }
    }
  }

  /** What differs, in words; empty when all that ran did as the tapes say. */
  public List<String> differences(Path records) throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : names(records, RECORD)) {
      Path record = records.resolve(name + RECORD);
      compare(name, Tape.ofRecord(record, isShapesOnly(name)), found);
    }
    return found;
  }

  /** The tapes whose tests did not run. */
  public Set<String> withoutTest(Path records) throws IOException {
    Set<String> left = names(kept, TAPE);
    left.removeAll(names(records, RECORD));
    return left;
  }

  /** The records that hold a path of this machine: no other would repeat it. */
  public List<String> ofThisMachine(Path records) throws IOException {
    List<String> paths =
        Stream.concat(
                System.getenv().values().stream(),
                Stream.of("user.home", "user.dir", "java.home").map(System::getProperty))
            .filter(Tapes::isPath)
            .toList();
    List<String> found = new ArrayList<>();
    for (String name : names(records, RECORD)) {
      String text = Files.readString(records.resolve(name + RECORD));
      if (paths.stream().anyMatch(text::contains)) {
        found.add(name);
      }
    }
    return found;
  }

  /** Absolute and of two steps or more: an environment may also hold a media type or a zone. */
  private static boolean isPath(String value) {
    return value.startsWith(File.separator) && value.indexOf(File.separatorChar, 1) > 0;
  }

  /** Once compared, a record is not compared again by a run that does not write it. */
  public void setAside(Path records) throws IOException {
    Path compared = records.resolveSibling(records.getFileName() + "-compared");
    deleteAll(compared);
    if (Files.isDirectory(records)) {
      Files.move(records, compared);
    }
  }

  static void deleteAll(Path records) throws IOException {
    if (!Files.isDirectory(records)) {
      return;
    }
    try (Stream<Path> files = Files.list(records)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(records);
  }

  private void compare(String name, Tape now, List<String> found) throws IOException {
    Path file = kept.resolve(name + TAPE);
    if (!Files.exists(file)) {
      if (!now.exchanges().isEmpty()) {
        found.add(name + " spoke with the sandbox and has no tape");
      }
      return;
    }
    Tape before = Tape.read(file);
    tell(file, "is on the tape and did not happen", before.without(now), found);
    tell(file, "happened and is not on the tape", now.without(before), found);
  }

  private static void tell(Path file, String what, List<String> exchanges, List<String> found) {
    exchanges.stream()
        .limit(MOST_SHOWN)
        .forEach(exchange -> found.add(file + ": this " + what + ":\n" + exchange));
    if (exchanges.size() > MOST_SHOWN) {
      found.add(file + ": " + (exchanges.size() - MOST_SHOWN) + " more " + what);
    }
  }

  private boolean isShapesOnly(String name) throws IOException {
    Path file = kept.resolve(name + TAPE);
    return Files.exists(file) && Tape.read(file).shapesOnly();
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
      return names;
    }
  }
}
