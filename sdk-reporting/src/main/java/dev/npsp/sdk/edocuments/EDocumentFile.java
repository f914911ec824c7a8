package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that travels with a document. */
@PublicType
@Value.Immutable
public abstract class EDocumentFile {

  EDocumentFile() {}

  /**
   * The name of the file; {@code ""} when a peer left it out. Never make a path of it. Wire: {@code
   * AttachmentName}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /**
   * The id by which the list of files names the content, without {@code cid:}. Wire: {@code
   * ContentId}.
   */
  public abstract Optional<String> contentId();

  /** The media type, as whoever made the file says. Wire: {@code ContentType}. */
  public abstract Optional<String> mediaType();

  /** What the file is, in words. Wire: {@code Description}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> description();

  /**
   * Where the content is: a file that the {@link AttachmentStore} made, or bytes; empty unless it
   * {@linkplain #state came whole}. What is written has {@link Document.Bytes} or {@link
   * Document.StoredFile}. Wire: {@code ContentTransferEncoded}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Document.Content> content();

  /** Whether the content came whole. */
  @Value.Default
  public State state() {
    return content().isPresent() ? State.WHOLE : State.MISSING;
  }

  /** How the content travels. */
  @Value.Default
  public Packaging packaging() {
    return Packaging.ZIP;
  }

  @Value.Check
  void check() {
    if (content().isPresent() != (state() == State.WHOLE)) {
      throw new IllegalArgumentException("A file has content exactly when it is whole.");
    }
  }

  /** Whether the content of a file came. */
  public enum State {
    /** It is there. */
    WHOLE,
    /** The file is listed, and no content came with the message. */
    MISSING,
    /** Content came and is not to be read: broken base64 or a broken ZIP. */
    DAMAGED
  }

  /** How the content of a file travels. */
  public enum Packaging {
    /** In a ZIP with one entry, as the standard has it. */
    ZIP,
    /** As it is, as some peers send PDF. */
    PLAIN
  }

  /** A file to send, packed in a ZIP as the standard has it. */
  public static EDocumentFile of(Document document) {
    return builder(document.name())
        .mediaType(document.mediaType())
        .content(document.content())
        .build();
  }

  /** A file of that name, to be completed. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link EDocumentFile}. */
  public static final class Builder extends ImmutableEDocumentFile.Builder {
    Builder() {}
  }
}
