package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done with a document: take it as new, recall, update or replace an earlier one.
 * Wire: {@code Bussiness} (the standard spells it so).
 */
@PublicType
@Value.Immutable
public abstract class Business {

  Business() {}

  /** New, recall, update or replace; empty when it was not told. Wire: {@code BussinessDocType}. */
  public abstract Optional<BusinessKind> kind();

  /** Why. Wire: {@code BussinessDocReason}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> reason();

  /** The document that is recalled or updated. Wire: {@code DocumentId}. */
  public abstract Optional<String> documentId();

  /** Whether the content of the document changes, as a code. Wire: {@code DocumentInfo}. */
  public abstract Optional<String> contentChange();

  /** Whether the receivers change, as a code. Wire: {@code DocumentReceiver}. */
  public abstract Optional<String> receiverChange();

  /** The receivers that change. Wire: {@code ReceiverList}, {@code Receiver}. */
  public abstract List<BusinessReceiver> receivers();

  /**
   * Whether a copy on paper follows, as a code: {@code 0} no, {@code 1} yes. Wire: {@code Paper}.
   */
  public abstract Optional<String> paperCopy();

  /** The officer. Wire: {@code StaffInfo}. */
  public abstract Optional<Staff> staff();

  /** The documents that are replaced. Wire: {@code ReplacementInfoList}. */
  public abstract List<Replacement> replacements();

  /** A business of that kind. */
  public static Business of(BusinessKind kind) {
    return builder().kind(kind).build();
  }

  /** A business, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Business}. */
  public static final class Builder extends ImmutableBusiness.Builder {
    Builder() {}
  }
}
