package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/** A step of a procedure. Wire: an element of {@code TRINHTU}. */
@PublicType
@Value.Immutable
public abstract class Step {

  Step() {}

  /** What happens, such as {@code Bước 1: nộp hồ sơ}. Wire: {@code TENTRINHTU}. */
  public abstract String text();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** What is required: text. */
  public static Builder builder(String text) {
    return new Builder().text(text);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Step}. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }
}
