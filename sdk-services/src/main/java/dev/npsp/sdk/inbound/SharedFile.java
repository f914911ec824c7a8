package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.domain.PersonalData;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that the portal may fetch until a moment. Immutable. */
public final class SharedFile {

  private final String fingerprint;
  private final String name;
  private final String contentType;
  private final Instant expires;
  private final byte[] content;
  private final boolean once;
  private final @Nullable String caller;

  private SharedFile(
      String fingerprint,
      String name,
      String contentType,
      Instant expires,
      byte[] content,
      boolean once,
      @Nullable String caller) {
    this.fingerprint = fingerprint;
    this.name = name;
    this.contentType = contentType;
    this.expires = expires;
    this.content = content;
    this.once = once;
    this.caller = caller;
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
    return new SharedFile(fingerprint, name, contentType, expires, content.clone(), false, null);
  }

  /**
   * The same file, to be handed out once; a second call gets nothing. A download that breaks off
   * counts, too, and needs another ticket. That the portal asks once only was not seen; so a file
   * is handed out any number of times by default. A proposal.
   */
  public SharedFile onceOnly() {
    return new SharedFile(fingerprint, name, contentType, expires, content, true, caller);
  }

  /**
   * The same file, for one caller: who has the address and calls from elsewhere gets what a
   * stranger gets. A proposal.
   *
   * @param caller an address or a range of them, {@code 10.20.0.7} or {@code 10.20.0.0/16}, as the
   *     guard of the portal takes them, or the subject of a client certificate, {@code CN=vpcp,
   *     O=VPCP, C=VN}
   * @throws IllegalArgumentException for what is neither
   */
  public SharedFile onlyFor(String caller) {
    CallerGuard unusedIfWellFormed = guard(caller);
    return new SharedFile(fingerprint, name, contentType, expires, content, once, caller);
  }

  private static CallerGuard guard(String caller) {
    return caller.contains("=") ? CallerGuard.certificates(caller) : CallerGuard.addresses(caller);
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

  /** Whether it is handed out once. */
  public boolean isOnceOnly() {
    return once;
  }

  /** The only caller who gets it, as {@link #onlyFor} takes it; empty for any that is admitted. */
  public Optional<String> onlyCaller() {
    return Optional.ofNullable(caller);
  }

  /** Whether this call comes from whom the file is for. */
  boolean isFor(InboundRequest request) {
    return caller == null || guard(caller).admits(request);
  }

  /** The length alone: names of files name people. */
  @Override
  public String toString() {
    return "SharedFile(" + content.length + " bytes)";
  }
}
