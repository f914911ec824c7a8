package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.edocuments.internal.EdxmlTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An official document between agencies, with its files. Texts and names are redacted from {@code
 * toString}.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class EDocument implements EdxmlMessage {

  EDocument() {}

  /** Wire: {@code From}. */
  @Override
  public abstract Correspondent sender();

  /** The receivers, one or many. Wire: {@code To}. */
  public abstract List<Correspondent> receivers();

  /** The id that travels with it; see {@link #id}. Wire: {@code DocumentId}. */
  public abstract Optional<String> documentId();

  /** The number in the register of the year, {@code 105}. Wire: {@code CodeNumber}. */
  public abstract Optional<String> number();

  /** The notation behind the number, {@code BM-VP}. Wire: {@code CodeNotation}. */
  public abstract Optional<String> notation();

  /** Where it was issued. Wire: {@code Place} of {@code PromulgationInfo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> place();

  /** The day on which it was issued. Wire: {@code PromulgationDate}, {@code yyyy/MM/dd}. */
  public abstract Optional<LocalDate> issuedOn();

  /** What kind of document it is. Wire: {@code DocumentType}. */
  public abstract Optional<DocumentKind> kind();

  /** What it is about, in a line. Wire: {@code Subject}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> subject();

  /** Its content, in words. Wire: {@code Content}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> content();

  /** Who signed it. Wire: {@code SignerInfo}. */
  public abstract Optional<Signer> signer();

  /**
   * By when it must be answered. Wire: {@code DueDate}, {@code yyyy/MM/dd}. Empty also when it was
   * told and is no day: ask {@link #unread}.
   */
  public abstract Optional<LocalDate> dueDate();

  /** To whom copies go, in words. Wire: {@code ToPlaces}, {@code Place}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<String> toPlaces();

  /** Urgency, pages, annexes. Wire: {@code OtherInfo}. */
  public abstract Optional<DocumentDetails> details();

  /**
   * The code that says whether the document directs its receivers; an open list. Wire: {@code
   * SteeringType}.
   */
  public abstract Optional<String> steeringType();

  /** The documents that it answers. Wire: {@code ResponseFor}. */
  public abstract List<DocumentReference> responseFor();

  /** The stations that it has passed. Wire: {@code TraceHeaderList}. */
  public abstract List<TraceStep> trace();

  /** New, recall, update or replace. Wire: {@code Bussiness}. */
  public abstract Optional<Business> business();

  /** Its files. Wire: {@code Manifest} and {@code AttachmentEncoded}. */
  public abstract List<EDocumentFile> attachments();

  /**
   * The elements that were told and could not be read, such as {@code DueDate}; what they would
   * have filled is empty.
   */
  public abstract List<String> unread();

  /** Number and notation as they are cited, {@code 105/BM-VP}; empty when one is missing. */
  public Optional<String> code() {
    return number().flatMap(first -> notation().map(rest -> first + "/" + rest));
  }

  /**
   * The id by which others name it, as they read it: {@link #documentId}, else made of agency, day
   * and code: {@code 000.00.00.G99,2026/10/05,105/BM-VP}.
   */
  public Optional<String> id() {
    return documentId()
        .filter(told -> !told.isBlank())
        .or(
            () ->
                sender().id().isEmpty()
                    ? Optional.empty()
                    : code()
                        .flatMap(
                            code -> issuedOn().map(day -> EdxmlTime.id(sender().id(), day, code))))
        .map(id -> VietnameseText.nfc(id).strip());
  }

  /** New, recall, update or replace; empty when it was not told. */
  public Optional<BusinessKind> businessKind() {
    return business().flatMap(Business::kind);
  }

  /**
   * A document to send, with what the axis asks of each.
   *
   * @param from who sends it
   * @param to the first of its receivers
   * @param number the number in the register, {@code 105}
   * @param notation the notation behind it, {@code BM-VP}
   * @param issuedOn the day on which it was issued
   * @param subject what it is about
   */
  public static Builder builder(
      Correspondent from,
      Correspondent to,
      String number,
      String notation,
      LocalDate issuedOn,
      String subject) {
    return builder(from)
        .addReceivers(to)
        .number(number)
        .notation(notation)
        .issuedOn(issuedOn)
        .subject(subject)
        .business(Business.of(BusinessKind.NEW));
  }

  /** A document from there of which nothing else is known, to be completed. */
  public static Builder builder(Correspondent from) {
    return new Builder().sender(from);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link EDocument}. */
  public static final class Builder extends ImmutableEDocument.Builder {
    Builder() {}
  }
}
