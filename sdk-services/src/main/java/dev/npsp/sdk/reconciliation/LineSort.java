package dev.npsp.sdk.reconciliation;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    Comparator<String> order = Comparator.naturalOrder();
    List<File> parts;
    try (BufferedReader lines = Files.newBufferedReader(unsorted, StandardCharsets.UTF_8)) {
      parts =
          ExternalSort.sortInBatch(
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
    ExternalSort.mergeSortedFiles(parts, sorted.toFile(), order, StandardCharsets.UTF_8);
  }
}
