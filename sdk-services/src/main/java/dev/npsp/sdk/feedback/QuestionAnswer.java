package dev.npsp.sdk.feedback;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer as the portal tells it. Wire: a row of {@code LayNoiDungTraLoiTheoCauHoi}, or two
 * columns of a question.
 */
@PublicType
@Value.Immutable
public abstract class QuestionAnswer {

  QuestionAnswer() {}

  /** The answer's own key. Wire: {@code TRALOIID}. */
  public abstract Optional<String> id();

  /** The answer; may name persons. Wire: {@code NOIDUNGTRALOI}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String text();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** What is required: text. */
  public static Builder builder(String text) {
    return new Builder().text(text);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link QuestionAnswer}. */
  public static final class Builder extends ImmutableQuestionAnswer.Builder {
    Builder() {}
  }
}
