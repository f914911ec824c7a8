package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.reference.ReferenceFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files of reference data come from: {@link ReferenceData#PROVINCES}, {@link
 * ReferenceData#MERGERS} and {@link ReferenceData#AGENCIES}, and when communes are asked for {@link
 * ReferenceData#COMMUNES}, {@link ReferenceData#COMMUNE_MERGERS} and {@link
 * ReferenceData#COMMUNE_SOURCES}. To replace only one of them, ask {@link #bundled} for the others.
 */
@FunctionalInterface
public interface ReferenceSource {

  /** Opens the file of that name; the caller closes it. */
  Reader open(String file) throws IOException;

  /** The files that come with the library. */
  static ReferenceSource bundled() {
    return ReferenceFiles::openBundled;
  }

  /** The files in that directory, in UTF-8. */
  static ReferenceSource directory(Path directory) {
    return file -> Files.newBufferedReader(directory.resolve(file), StandardCharsets.UTF_8);
  }
}
