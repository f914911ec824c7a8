package dev.npsp.sdk.sandbox.internal.agency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The files of what citizens filed, which the portal hands out by address. */
public final class FiledPapers {
  /** Below this the files lie. Ours: no address of the portal's is known. */
  public static final String FOLDER = "/filed-files/";

  private static final int MOST = 10_000;
  private static final byte[] START = "%PDF-1.4 (sandbox)\n".getBytes(StandardCharsets.US_ASCII);

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  /** From now on a file of that many bytes lies below the folder. */
  void put(String path, int bytes) {
    lock.lock();
    try {
      sizes.put(path, bytes);
      if (sizes.size() > MOST) {
        sizes.remove(sizes.keySet().iterator().next());
      }
    } finally {
      lock.unlock();
    }
  }

  /** The file at that path of the server; empty when there is none. */
  public Optional<byte[]> at(String path) {
    lock.lock();
    try {
      return Optional.ofNullable(sizes.get(path.substring(FOLDER.length())))
          .map(FiledPapers::content);
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      sizes.clear();
    } finally {
      lock.unlock();
    }
  }

  private static byte[] content(int bytes) {
    byte[] content = Arrays.copyOf(START, bytes);
    if (bytes > START.length) {
      Arrays.fill(content, START.length, bytes, (byte) ' ');
    }
    return content;
  }
}
