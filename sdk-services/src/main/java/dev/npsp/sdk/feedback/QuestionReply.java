package dev.npsp.sdk.feedback;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a question that was asked at the portal. Wire: an element of {@code data} of {@code
 * DongBoKetQuaHoiDapGuiTuDVCQG}.
 */
@PublicType
@Value.Immutable
public abstract class QuestionReply {

  QuestionReply() {}

  /** The key of the question, from {@link Question#id}. Wire: {@code HOIDAPID}. */
  @NotBlank @CleanText
  public abstract String questionId();

  /** Who answers, by name. Wire: {@code NGUOITRALOI}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String responder();

  /**
   * The responder's position; a fragment of the official text asks for it. Wire: {@code
   * CHUCVUNGUOITRALOI}.
   */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String position();

  /** The day of the answer. Wire: {@code NGAYTRALOI}, dd/MM/yyyy. */
  public abstract LocalDate on();

  /** The answer. Wire: {@code NOIDUNGTRALOI}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String text();

  /** Who answers; the agency that calls unless said otherwise. Wire: {@code MADONVI}. */
  public abstract Optional<AgencyCode> agency();

  /** An answer; {@link Builder#responder responder}, position and day must be given too. */
  public static Builder builder(String questionId, String text) {
    return new Builder().questionId(questionId).text(text);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link QuestionReply}. */
  public static final class Builder extends ImmutableQuestionReply.Builder {
    Builder() {}
  }
}
