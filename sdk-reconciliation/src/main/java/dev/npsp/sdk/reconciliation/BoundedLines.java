package dev.npsp.sdk.reconciliation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of UTF-8, none longer than the limit: a file without line ends must not fill the
 * memory. It looks for line ends in blocks: byte by byte would be half of all time that a
 * comparison takes.
 */
final class BoundedLines {

  static final int LONGEST = 16 * 1024;

  /** What old systems, and programs that imitate them, put behind the last line (Ctrl-Z). */
  private static final char END_SIGN = 0x1A;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] block = new byte[64 * 1024];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  BoundedLines(InputStream in) throws IOException {
    this.in = in;
    this.end = in.readNBytes(block, 0, BYTE_ORDER_MARK.length);
    boolean marked = Arrays.equals(block, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    this.at = marked ? end : 0;
  }

  /** The text without end signs, and blanks among them, behind it. */
  static String withoutEndSign(String text) {
    return text.substring(0, endOf(text));
  }

  private static int endOf(String text) {
    int end = text.length();
    while (end > 0 && isNothing(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isNothing(char c) {
    return c == END_SIGN || Character.isWhitespace(c);
  }

  /**
   * The next line that is not blank, nor the end sign alone; null at the end. One that is too long
   * comes cut.
   */
  @Nullable String next() throws IOException {
    while (true) {
      line.reset();
      tooLong = false;
      boolean ended = readLine();
      if (line.size() == 0 && !ended) {
        return null;
      }
      number++;
      String text = line.toString(StandardCharsets.UTF_8);
      if (endOf(text) > 0) {
        return text;
      }
    }
  }

  /** Whether there was a line end; without one the file is at its end. */
  private boolean readLine() throws IOException {
    while (at < end || fill()) {
      int stop = at;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      take(stop);
      if (stop < end) {
        at = stop + 1;
        return true;
      }
      at = stop;
    }
    return false;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private void take(int stop) {
    int room = LONGEST - line.size();
    tooLong |= stop - at > room;
    line.write(block, at, Math.min(room, stop - at));
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
