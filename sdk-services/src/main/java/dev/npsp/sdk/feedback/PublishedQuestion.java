package dev.npsp.sdk.feedback;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of the agency's own that the portal is to show. Wire: an element of {@code data} of
 * {@code DongBoHoiDap}.
 */
@PublicType
@Value.Immutable
public abstract class PublishedQuestion {

  PublishedQuestion() {}

  /** The agency's own key of it. Wire: {@code HOIDAPID}. */
  @NotBlank @CleanText
  public abstract String id();

  /**
   * The field of administration, such as {@code G03-GD10}. Wire: {@code MaLinhVuc}, in this case.
   */
  @NotBlank @CleanText
  public abstract String fieldCode();

  /** The question. Wire: {@code NOIDUNG}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String text();

  /** Whose it is; the agency that calls unless said otherwise. Wire: {@code MADONVI}. */
  public abstract Optional<AgencyCode> agency();

  /** The agency's name. Wire: {@code TENDONVI}. */
  @NotBlank @CleanText
  public abstract String agencyName();

  /** What is required: id, fieldCode, text, agencyName. */
  public static Builder builder(String id, String fieldCode, String text, String agencyName) {
    return new Builder().id(id).fieldCode(fieldCode).text(text).agencyName(agencyName);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PublishedQuestion}. */
  public static final class Builder extends ImmutablePublishedQuestion.Builder {
    Builder() {}
  }
}
