package dev.npsp.sdk.reconciliation;

import com.google.code.externalsorting.ExternalSort;
import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Sorts the lines of a file in its directory, with a share of the heap. */
final class LineSort {

  private static final int MOST_PARTS = 256;
  private static final int SHARE_OF_HEAP = 6;

  private LineSort() {}

  /** The unsorted file is gone afterwards; both lie in one directory, which the caller clears. */
  static void sort(Path unsorted, Path sorted) throws IOException {
    Path parts = unsorted.resolveSibling(unsorted.getFileName() + ".parts");
    OwnerOnly.createDirectory(parts);
    OwnerOnly.createFile(sorted);
    Comparator<String> order = Comparator.naturalOrder();
    ExternalSort.mergeSortedFiles(
        parts(unsorted, parts, order), sorted.toFile(), order, StandardCharsets.UTF_8);
    Files.delete(unsorted);
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
}
