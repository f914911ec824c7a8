package dev.npsp.sdk.sandbox.internal.igate;

import dev.npsp.sdk.sandbox.internal.check.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Files that were uploaded: their ids and hashes, not their content. Which hash the portal takes is
 * not known; ours is of content and id, so that a caller who works it out is found out.
 */
final class UploadedFiles {
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final AtomicLong number = new AtomicLong();

  /** An uploaded file. */
  record Uploaded(String id, String hash) {}

  Uploaded add(byte[] content) {
    String id = "TEP-" + number.incrementAndGet();
    String hash = hash(id, content);
    hashes.put(id, hash);
    return new Uploaded(id, hash);
  }

  /** Refuses a file that was not uploaded, or whose hash is not the one that its upload gave. */
  void require(String id, String hash) throws Refusal {
    String known = hashes.get(id);
    if (known == null) {
      throw Refusal.at("IdGiayTo", "không phải tệp đã tải lên: " + id);
    }
    if (!known.equals(hash)) {
      throw Refusal.at("HashTepTin", "không khớp với tệp " + id);
    }
  }

  void clear() {
    hashes.clear();
  }

  private static String hash(String id, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(id.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
