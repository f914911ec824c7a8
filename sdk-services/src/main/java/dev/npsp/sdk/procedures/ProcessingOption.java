package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A processing time that a channel offers, with what it costs. Wire: an element of {@code
 * THOIGIAN}.
 */
@PublicType
@Value.Immutable
public abstract class ProcessingOption {

  ProcessingOption() {}

  /** How long it takes. Wire: {@code THOIGIANGIAIQUYET} and {@code DONVITINH}. */
  public abstract ProcessingTime time();

  /** For which case, from when on, and the like, free text. Wire: {@code MOTA}. */
  public abstract Optional<String> note();

  /** What it costs. Wire: {@code PHILEPHI}. */
  public abstract List<Fee> fees();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** What is required: time. */
  public static Builder builder(ProcessingTime time) {
    return new Builder().time(time);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ProcessingOption}. */
  public static final class Builder extends ImmutableProcessingOption.Builder {
    Builder() {}
  }
}
