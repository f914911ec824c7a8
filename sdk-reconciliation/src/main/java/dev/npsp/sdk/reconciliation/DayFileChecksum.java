package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.core.internal.digest.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The formula of the checksum in the last line. The real one is not public, so it can be replaced.
 */
@FunctionalInterface
public interface DayFileChecksum {

  /** Begins a file. */
  Running begin();

  /** A checksum that grows line by line. */
  interface Running {

    /** One row as it is written, without its line end; header and last line are not counted. */
    void add(String line);

    /** The checksum of all rows, with what the last line says of them. */
    String end(long count, long sum);
  }

  /**
   * Our default: SHA-256 in lower case hex over the UTF-8 of every row with a line feed behind it,
   * and then {@code count|sum}.
   */
  static DayFileChecksum sha256() {
    return () -> new Sha256(Digests.sha256());
  }

  /** SHA-256 over all rows. */
  final class Sha256 implements Running {

    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void add(String line) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }

    @Override
    public String end(long count, long sum) {
      digest.update((count + "|" + sum).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
