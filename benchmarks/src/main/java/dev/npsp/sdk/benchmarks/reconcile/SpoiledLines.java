package dev.npsp.sdk.benchmarks.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the currency away from lines that bear a mark: the writer of day files writes none bad. */
final class SpoiledLines extends FilterOutputStream {

  static final String MARK = "TO BE SPOILED";

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  SpoiledLines(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    line.write(one);
    if (one == '\n') {
      pass();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int begin = from;
    for (int at = from; at < from + length; at++) {
      if (bytes[at] == '\n') {
        line.write(bytes, begin, at + 1 - begin);
        pass();
        begin = at + 1;
      }
    }
    line.write(bytes, begin, from + length - begin);
  }

  private void pass() throws IOException {
    String text = line.toString(UTF_8);
    line.reset();
    boolean marked = text.endsWith(MARK + "\n");
    out.write((marked ? text.replace("|VND|", "|XXX|") : text).getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    line.writeTo(out);
    line.reset();
    super.close();
  }
}
