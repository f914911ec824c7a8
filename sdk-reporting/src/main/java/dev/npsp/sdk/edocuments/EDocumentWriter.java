package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.edocuments.internal.EDocumentRules;
import dev.npsp.sdk.edocuments.internal.EdxmlOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes edXML of QCVN 102:2016, in UTF-8 and in its one namespace. Strict: what is missing or
 * cannot be written is told at once, before the first byte. Files are read while they are written,
 * so that none is in memory. The same document gives the same bytes.
 */
public final class EDocumentWriter {

  private EDocumentWriter() {}

  /**
   * Writes a document with its files.
   *
   * @param out where it goes; not closed
   * @throws InvalidRequest when something is missing or wrong, all of it at once
   * @throws IOException when a file cannot be read, or the stream fails
   */
  public static void write(EDocument document, OutputStream out) throws IOException {
    require(EDocumentRules.violations(document, Locale.ENGLISH));
    EdxmlOutput.write(document, out);
  }

  /**
   * Writes the status of a document.
   *
   * @param out where it goes; not closed
   * @throws InvalidRequest when something is missing or wrong, all of it at once
   * @throws IOException when the stream fails
   */
  public static void write(StatusMessage status, OutputStream out) throws IOException {
    require(EDocumentRules.violations(status, Locale.ENGLISH));
    EdxmlOutput.write(status, out);
  }

  private static void require(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidRequest(
          new Origin("edocuments.write (edXML)", UUID.randomUUID().toString()), violations);
    }
  }
}
