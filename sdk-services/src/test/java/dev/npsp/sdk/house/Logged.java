package dev.npsp.sdk.house;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is logged while something runs: the tests write their log into a file. */
public final class Logged {

  private static final String LOG = "target/tests.log";

  private Logged() {}

  /** The lines that were added to the log. */
  public static String by(Runnable work) {
    try (RandomAccessFile log = new RandomAccessFile(LOG, "r")) {
      long before = log.length();
      work.run();
      byte[] added = new byte[Math.toIntExact(log.length() - before)];
      log.seek(before);
      log.readFully(added);
      return new String(added, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
