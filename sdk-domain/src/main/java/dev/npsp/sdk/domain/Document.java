package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a dossier, and where its content is: behind a link, in memory, on this
 * machine, or at the portal already. Each wire takes some of these; what it does not take is a
 * violation, found before anything is sent. Personal data: {@code toString} shows the media type
 * alone.
 */
@PublicType
@Value.Immutable
public abstract class Document {

  Document() {}

  /** The name of the file; {@code ""} when a peer left it out. Never make a path of it. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** The media type, {@code application/pdf}, as whoever made the document says. */
  public abstract Optional<@CleanText String> mediaType();

  /** Where the content is. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Content content();

  /** The address of the content, when it is behind a link. */
  public Optional<URI> link() {
    return content() instanceof Link link ? Optional.of(link.location()) : Optional.empty();
  }

  /** The content, a copy, when it is in memory. */
  public Optional<byte[]> bytes() {
    return content() instanceof Bytes bytes ? Optional.of(bytes.toByteArray()) : Optional.empty();
  }

  /** A document that is fetched from there. The address is a capability: it is never logged. */
  public static Document link(String name, URI location) {
    return builder(name, new Link(location)).build();
  }

  /** A document of these bytes, which are copied. */
  public static Document bytes(String name, byte[] content) {
    return builder(name, new Bytes(content)).build();
  }

  /**
   * A file on this machine under its own name. Its size is taken now; the file is read when it is
   * sent.
   *
   * @throws NoSuchFileException when it is no file
   * @throws IOException when its size cannot be read
   */
  public static Document file(Path path) throws IOException {
    Path name = path.getFileName();
    if (name == null || !Files.isRegularFile(path)) {
      throw new NoSuchFileException("the document is no file");
    }
    return builder(name.toString(), new StoredFile(path, Files.size(path))).build();
  }

  /** A document that the portal has, by the id that it gave. */
  public static Document atPortal(String name, String id) {
    return builder(name, new PortalFile(id)).build();
  }

  /** A document, and more to say about it. */
  public static Builder builder(String name, Content content) {
    return new Builder().name(name).content(content);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a document. */
  public static final class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }

  /** Where the content of a document is. */
  public sealed interface Content permits Link, Bytes, StoredFile, PortalFile {}

  /**
   * Content behind an address.
   *
   * @param location where whoever is told of it fetches it
   */
  public record Link(URI location) implements Content {

    /** Says what it is, and not where. */
    @Override
    public String toString() {
      return "Link";
    }
  }

  /** Content in memory. Immutable. */
  public static final class Bytes implements Content {

    private final byte[] content;

    /** Takes a copy of the content. */
    public Bytes(byte[] content) {
      this.content = content.clone();
    }

    /** The content, a copy. */
    public byte[] toByteArray() {
      return content.clone();
    }

    /** How many bytes there are. */
    public int size() {
      return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(content);
    }

    /** The length alone. */
    @Override
    public String toString() {
      return "Bytes(" + content.length + ")";
    }
  }

  /**
   * Content in a file on this machine.
   *
   * @param path of the file
   * @param size in bytes, when the document was made
   */
  public record StoredFile(Path path, long size) implements Content {

    /** Refuses a negative size. */
    public StoredFile {
      if (size < 0) {
        throw new IllegalArgumentException("A file has no negative size.");
      }
    }

    /** The length alone: names of files name people. */
    @Override
    public String toString() {
      return "StoredFile(" + size + ")";
    }
  }

  /**
   * Content that the portal has.
   *
   * @param id by which the portal knows it
   */
  public record PortalFile(String id) implements Content {

    /** Refuses a blank id. */
    public PortalFile {
      if (id.isBlank()) {
        throw new IllegalArgumentException("A file at the portal has an id.");
      }
    }

    /** Says what it is, and not which. */
    @Override
    public String toString() {
      return "PortalFile";
    }
  }
}
