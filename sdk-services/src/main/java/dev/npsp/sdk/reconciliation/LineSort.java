package dev.npsp.sdk.reconciliation;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Sorts the lines of a file in a directory, with a share of the heap. */
final class LineSort {

  private static final int MOST_PARTS = 256;
  private static final int SHARE_OF_HEAP = 6;

  private LineSort() {}

  static void sort(Path unsorted, Path sorted, Path directory) throws IOException {
    Path parts = Files.createTempDirectory(directory, "parts");
    try {
      Comparator<String> order = Comparator.naturalOrder();
      ExternalSort.mergeSortedFiles(
          parts(unsorted, parts, order), sorted.toFile(), order, StandardCharsets.UTF_8);
    } finally {
      delete(parts);
    }
  }

  private static List<File> parts(Path unsorted, Path directory, Comparator<String> order)
      throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(unsorted, StandardCharsets.UTF_8)) {
      return ExternalSort.sortInBatch(
          lines,
          Files.size(unsorted),
          order,
          MOST_PARTS,
          Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP,
          StandardCharsets.UTF_8,
          directory.toFile(),
          false,
          0,
          false,
          false);
    }
  }

  /** The library takes its parts away itself, but not when the disk is full in between. */
  private static void delete(Path directory) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
      for (Path part : left) {
        Files.delete(part);
      }
    }
    Files.delete(directory);
  }
}
