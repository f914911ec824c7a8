package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.edocuments.internal.EdxmlTime;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Names an earlier document: the one that is answered, or whose status is told. */
@PublicType
@Value.Immutable
public abstract class DocumentReference {

  DocumentReference() {}

  /** The agency that issued it; {@code ""} when a peer left it out. Wire: {@code OrganId}. */
  public abstract String organId();

  /** Number and notation, {@code 105/BM-VP}. Wire: {@code Code}. */
  public abstract Optional<String> code();

  /** The day on which it was issued. Wire: {@code PromulgationDate}. */
  public abstract Optional<LocalDate> issuedOn();

  /** Its id, {@code 000.00.00.G99,2026/10/05,105/BM-VP}. Wire: {@code DocumentId}. */
  public abstract Optional<String> documentId();

  /**
   * Whether this names that document: by the id where both have one, else by agency, code and day,
   * all three of which must be told.
   */
  public boolean names(EDocument document) {
    if (documentId().isPresent() && document.id().isPresent()) {
      return documentId().equals(document.id());
    }
    return !organId().isEmpty()
        && organId().equals(document.sender().id())
        && code().isPresent()
        && code().equals(document.code())
        && issuedOn().isPresent()
        && issuedOn().equals(document.issuedOn());
  }

  /** Names a document by what its id is made of. */
  public static DocumentReference of(EDocument document) {
    return builder(document.sender().id())
        .code(document.code())
        .issuedOn(document.issuedOn())
        .documentId(document.id())
        .build();
  }

  /**
   * Names a document by its id, {@code 000.00.00.G99,2026/10/05,105/BM-VP}: agency, day and code
   * are taken out of it. An id of another form stands for itself alone.
   */
  public static DocumentReference ofId(String documentId) {
    String[] parts = documentId.split(",", 3);
    if (parts.length < 3) {
      return builder("").documentId(documentId).build();
    }
    return builder(parts[0])
        .issuedOn(EdxmlTime.day(parts[1]))
        .code(parts[2])
        .documentId(documentId)
        .build();
  }

  /** A reference to a document of that agency, to be completed. */
  public static Builder builder(String organId) {
    return new Builder().organId(organId);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DocumentReference}. */
  public static final class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
