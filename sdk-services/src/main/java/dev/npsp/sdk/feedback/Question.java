package dev.npsp.sdk.feedback;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question as the portal lists it. Wire: a row of {@code LayDanhSachHoiDapGuiTuDVCQG} or {@code
 * LayDanhSachHoiDapBoCoQuan}.
 */
@PublicType
@Value.Immutable
public abstract class Question {

  Question() {}

  /** The key under which it is answered. Wire: {@code HOIDAPID}. */
  public abstract String id();

  /** What is asked; may name persons. Wire: {@code NOIDUNG}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String text();

  /** The field of administration. Wire: {@code MALINHVUC}. */
  public abstract Optional<String> fieldCode();

  /** The procedure that it is about, in the agency's own code. Wire: {@code MATTHCDP}. */
  public abstract Optional<String> procedureCode();

  /** The agency that is asked, as the portal wrote it. Wire: {@code MADONVI}. */
  public abstract Optional<String> agencyCodeText();

  /** The answer, where there is one. */
  public abstract Optional<QuestionAnswer> answer();

  /**
   * Who asks, as far as the portal tells. Wire: {@code HOVATEN}, the name, "" when missing; {@code
   * DIACHI}, free text; {@code THUDIENTU}; {@code SODIENTHOAI}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Person> asker();

  /**
   * The state as it came. The codes are not attested; one peer passes over questions with {@code
   * 0}. Wire: {@code TRANGTHAI}.
   */
  public abstract Optional<String> state();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** The agency that is asked; empty when {@link #agencyCodeText} has not the form of a code. */
  public Optional<AgencyCode> agency() {
    return agencyCodeText().flatMap(AgencyCode::tryParse);
  }

  /** What is required: id, text. */
  public static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Question}. */
  public static final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
