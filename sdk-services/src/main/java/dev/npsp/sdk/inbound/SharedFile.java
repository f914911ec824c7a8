package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;
import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import java.time.Instant;

/** A file that the portal may fetch until a moment. Immutable. */
public final class SharedFile {

  private final String fingerprint;
  private final String name;
  private final String contentType;
  private final Instant expires;
  private final byte[] content;

  private SharedFile(
      String fingerprint, String name, String contentType, Instant expires, byte[] content) {
    this.fingerprint = fingerprint;
    this.name = name;
    this.contentType = contentType;
    this.expires = expires;
    this.content = content;
  }

  /**
   * A file as the host has it.
   *
   * @param fingerprint that of its ticket, as stored: it is compared once more
   * @param name the name it is saved under
   * @param contentType {@code application/pdf}
   * @param expires from this moment on it is not handed out
   * @param content its bytes
   */
  public static SharedFile of(
      String fingerprint, String name, String contentType, Instant expires, byte[] content) {
    if (contentType.isBlank() || contentType.chars().anyMatch(c -> c < 0x20 || c > 0x7E)) {
      throw new IllegalArgumentException("A content type looks like application/pdf.");
    }
    return new SharedFile(fingerprint, name, contentType, expires, content.clone());
  }

  /** The fingerprint of its ticket. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The name it is saved under. */
  @PersonalData(BASIC)
  public String name() {
    return name;
  }

  /** What kind of file it is. */
  public String contentType() {
    return contentType;
  }

  /** From this moment on it is not handed out. */
  public Instant expires() {
    return expires;
  }

  /** Its bytes, a copy. */
  @PersonalData(SENSITIVE)
  public byte[] content() {
    return content.clone();
  }

  /** The length alone: names of files name people. */
  @Override
  public String toString() {
    return "SharedFile(" + content.length + " bytes)";
  }
}
