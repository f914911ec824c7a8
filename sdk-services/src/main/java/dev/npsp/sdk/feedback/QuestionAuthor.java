package dev.npsp.sdk.feedback;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** Who asks a question. Personal data: {@code toString} shows none of it. */
@PublicType
@Value.Immutable
public abstract class QuestionAuthor {

  QuestionAuthor() {}

  /** The name. Wire: {@code HOVATEN}. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The address, free text. Wire: {@code DIACHI}. */
  @Value.Redacted
  public abstract Optional<String> address();

  /** Where to write to. Wire: {@code THUDIENTU}. */
  @Value.Redacted
  public abstract Optional<String> email();

  /** Where to call. Wire: {@code SODIENTHOAI}. */
  @Value.Redacted
  public abstract Optional<String> phone();

  /** An asker, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link QuestionAuthor}. */
  public static final class Builder extends ImmutableQuestionAuthor.Builder {
    Builder() {}
  }
}
