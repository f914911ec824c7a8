package dev.npsp.sdk.reporting.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the rows of a workbook within bounds: the file, what it unpacks to, its entries and its
 * rows. What it unpacks to is counted before anything is parsed, so that a small file that unpacks
 * to gigabytes costs no more than the bound.
 */
final class SheetReader {

  static final int LARGEST_FILE_MB = 10;
  static final int LARGEST_CONTENT_MB = 64;

  private static final long MEGABYTE = 1024L * 1024;
  private static final int MOST_ENTRIES = 1000;
  private static final int MOST_ROWS = 20_000;
  private static final int BUFFER = 16 * 1024;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private SheetReader() {}

  /** Reads a sheet while the workbook is open. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ReadableWorkbook workbook) throws IOException;
  }

  static <T> T read(Path file, Reading<T> reading) throws IOException {
    requireBounds(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
      return reading.read(workbook);
    } catch (WorkbookRejected e) {
      throw e;
    } catch (IOException | RuntimeException e) { // the reader's own, whatever is wrong
      throw WorkbookRejected.of(XlsxText.NO_WORKBOOK.text());
    }
  }

  static List<Row> rows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      List<Row> some = new ArrayList<>();
      rows.limit(MOST_ROWS + 1L).forEach(some::add);
      if (some.size() > MOST_ROWS) {
        throw tooLarge();
      }
      return some;
    }
  }

  private static void requireBounds(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE_MB * MEGABYTE) {
      throw tooLarge();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw tooLarge();
      }
      long left = LARGEST_CONTENT_MB * MEGABYTE;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        left -= unpacked(zip, entry, left);
      }
    } catch (IOException | IllegalArgumentException e) { // damaged, or a name of no encoding
      throw WorkbookRejected.of(XlsxText.NO_WORKBOOK.text());
    }
  }

  /** Counts what comes out, since what a header says of it may be wrong. */
  private static long unpacked(ZipFile zip, ZipEntry entry, long left) throws IOException {
    long unpacked = 0;
    byte[] some = new byte[BUFFER];
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(some); read >= 0; read = content.read(some)) {
        unpacked += read;
        if (unpacked > left) {
          throw tooLarge();
        }
      }
    }
    return unpacked;
  }

  private static WorkbookRejected tooLarge() {
    return WorkbookRejected.of(XlsxText.TOO_LARGE.text(LARGEST_FILE_MB, LARGEST_CONTENT_MB));
  }
}
