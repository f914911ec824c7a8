package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What stands beside the content of a document. Wire: {@code OtherInfo}. */
@PublicType
@Value.Immutable
public abstract class DocumentDetails {

  DocumentDetails() {}

  /**
   * The code of its urgency; {@code 0} is seen as normal, higher is more urgent. Wire: {@code
   * Priority}.
   */
  public abstract Optional<String> priority();

  /** For whom it may be published. Wire: {@code SphereOfPromulgation}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> sphere();

  /** The mark of who typed it. Wire: {@code TyperNotation}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> typistMark();

  /** How many copies were made, as it is written. Wire: {@code PromulgationAmount}. */
  public abstract Optional<String> copies();

  /** How many pages it has, as it is written. Wire: {@code PageAmount}. */
  public abstract Optional<String> pages();

  /** Its annexes, in words. Wire: {@code Appendixes}, {@code Appendix}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<String> annexes();

  /** Details, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DocumentDetails}. */
  public static final class Builder extends ImmutableDocumentDetails.Builder {
    Builder() {}
  }
}
