package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The status of a document, as its receiver tells it to the sender. */
@PublicType
@Value.Immutable
public abstract non-sealed class StatusMessage implements EdxmlMessage {

  StatusMessage() {}

  /** Wire: {@code From}. */
  @Override
  public abstract Correspondent sender();

  /** The document whose status it is. Wire: {@code ResponseFor}. */
  public abstract DocumentReference responseFor();

  /** The status; empty when none was told, or two that differ. Wire: {@code StatusCode}. */
  public abstract Optional<EDocumentStatus> status();

  /** The reason or a remark. Wire: {@code Description}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> description();

  /**
   * When the document came to this status. Wire: {@code Timestamp}, {@code yyyy/MM/dd HH:mm:ss},
   * Vietnam time.
   */
  public abstract Optional<Instant> at();

  /** The officer who tells it. Wire: {@code StaffInfo}. */
  public abstract Optional<Staff> staff();

  /** The elements that were told and could not be read, such as {@code Timestamp}. */
  public abstract List<String> unread();

  /** The status of a document at a moment. */
  public static Builder builder(
      Correspondent from, DocumentReference document, EDocumentStatus status, Instant at) {
    return builder(from, document).status(status).at(at);
  }

  /** A message of which only sender and document are known, to be completed. */
  public static Builder builder(Correspondent from, DocumentReference document) {
    return new Builder().sender(from).responseFor(document);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link StatusMessage}. */
  public static final class Builder extends ImmutableStatusMessage.Builder {
    Builder() {}
  }
}
