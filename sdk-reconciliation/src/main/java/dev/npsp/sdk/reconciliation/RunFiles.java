package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import dev.npsp.sdk.domain.internal.files.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one comparison: written in a directory of their own, which only the owner may enter,
 * and moved beside it when all of them are whole. That directory also keeps the name for this run,
 * so that no other one, in this process or another, takes it or overwrites what has it.
 */
final class RunFiles implements AutoCloseable {

  private static final List<String> REPORTS = List.of(".keys", "-changes.csv", ".html", ".csv");

  private final Path directory;
  private final String name;
  private final int run;
  private final Path working;

  private RunFiles(Path directory, String name, int run, Path working) {
    this.directory = directory;
    this.name = name;
    this.run = run;
    this.working = working;
  }

  /** Takes the first name that is free, from that run on. */
  static RunFiles claim(Path directory, int revision, int firstRun) throws IOException {
    OwnerOnly.createDirectories(directory);
    int run = firstRun;
    while (true) {
      String name = "reconciliation-" + revision + (run == 1 ? "" : "-run" + run);
      Path working = directory.resolve("." + name + ".partial");
      if (!isTaken(directory, name) && made(working)) {
        RunFiles files = new RunFiles(directory, name, run, working);
        if (!isTaken(directory, name)) {
          return files;
        }
        files.close(); // another run was finished in between
      }
      run++;
    }
  }

  private static boolean made(Path working) throws IOException {
    try {
      OwnerOnly.createDirectory(working);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false; // another run is on its way, or died there
    }
  }

  private static boolean isTaken(Path directory, String name) {
    return REPORTS.stream()
        .anyMatch(
            ending -> Files.exists(directory.resolve(name + ending), LinkOption.NOFOLLOW_LINKS));
  }

  /** Which comparison of this revision in this directory it is, from 1. */
  int run() {
    return run;
  }

  /** Where that is written while the comparison runs. */
  Path working(String file) {
    return working.resolve(file);
  }

  /** Where the report of that ending is written; named so that nobody takes it for one. */
  Path draft(String ending) {
    return working("report" + ending + ".part");
  }

  /** Where the report of that ending will be. */
  Path report(String ending) {
    return directory.resolve(name + ending);
  }

  /** Puts all reports in their places: each is on the disk before, and all come or none. */
  void publish() throws IOException {
    List<String> written = REPORTS.stream().filter(ending -> Files.exists(draft(ending))).toList();
    for (String ending : written) {
      WholeFile.force(draft(ending));
    }
    List<Path> moved = new ArrayList<>();
    try {
      for (String ending : written) {
        Files.move(draft(ending), report(ending), StandardCopyOption.ATOMIC_MOVE);
        moved.add(report(ending));
      }
    } catch (IOException | RuntimeException e) {
      takeBack(moved, e);
      throw e;
    }
  }

  private static void takeBack(List<Path> moved, Exception first) {
    for (Path report : moved) {
      try {
        Files.deleteIfExists(report);
      } catch (IOException e) {
        first.addSuppressed(e);
      }
    }
  }

  /** Takes away all that is no report. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(working)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
