package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.internal.digest.Digests;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What opens one shared file: a random UUID (122 bits from a secure generator) at the end of an
 * address. Whoever has the address has the file, unless it is {@linkplain SharedFile#onlyFor for
 * one caller} or {@linkplain SharedFile#onceOnly once only}; so a ticket is a secret: store its
 * {@link #fingerprint}, not the ticket.
 *
 * <p>Wire: the end of {@code downloadfile/<uuid>}. Source: the form is attested.
 */
public final class FileTicket {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final String value;

  private FileTicket(String value) {
    this.value = value;
  }

  /** A new random ticket, from a source of secure random numbers. */
  public static FileTicket issue() {
    return new FileTicket(UUID.randomUUID().toString());
  }

  /** The ticket in the text, if it has the form of one. */
  public static Optional<FileTicket> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new FileTicket(text.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The ticket itself, for the one place that writes the address. */
  public String value() {
    return value;
  }

  /**
   * What tells tickets apart and opens nothing: SHA-256 of the ticket, in hex. Store and search
   * files by it; how long a search takes then tells nothing about any ticket.
   */
  public String fingerprint() {
    return Digests.sha256Hex(value);
  }

  /**
   * The address to send to the portal, as in {@code Attachment.link(name, ticket.at(base))}.
   *
   * @param base where the portal reaches this agency, {@code
   *     http://ss.example.vn:8080/VXPAdapter/RestService/forward/}
   */
  public URI at(URI base) {
    String folder = base.toString();
    String slash = folder.endsWith("/") ? "" : "/";
    return URI.create(folder + slash + InboundPaths.DOWNLOAD + "/" + value);
  }

  /** Whether both are the same; in constant time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FileTicket that && Digests.areEqual(value, that.value);
  }

  @Override
  public int hashCode() {
    return fingerprint().hashCode();
  }

  @Override
  public String toString() {
    return "FileTicket(***)";
  }
}
