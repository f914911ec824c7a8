package dev.npsp.sdk.reconciliation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of UTF-8, however they end, none longer than the limit: a file without line ends must
 * not fill the memory.
 */
final class BoundedLines {

  private static final int LONGEST = 16 * 1024;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private long number;
  private boolean tooLong;

  BoundedLines(InputStream in) throws IOException {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.in.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(this.in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      this.in.reset();
    }
  }

  /** The next line that is not empty; null at the end. One that is too long comes cut. */
  @Nullable String next() throws IOException {
    while (true) {
      line.reset();
      tooLong = false;
      int last = readLine();
      if (line.size() == 0 && last < 0) {
        return null;
      }
      number++;
      String text = line.toString(StandardCharsets.UTF_8);
      if (!text.isBlank()) {
        return text;
      }
    }
  }

  private int readLine() throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() < LONGEST) {
        line.write(next);
      } else {
        tooLong = true;
      }
      next = in.read();
    }
    return next;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last was too long. */
  boolean wasTooLong() {
    return tooLong;
  }
}
