package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level of the administration at which the procedure is carried out. Wire: an element of {@code
 * CAPTHUCHIEN}.
 */
@PublicType
@Value.Immutable
public abstract class ExecutionLevel {

  ExecutionLevel() {}

  /** Which level. Wire: {@code CAPTHUCHIEN}. */
  public abstract Optional<AdministrativeLevel> level();

  /** Its name, such as {@code Cấp Bộ}; {@code ""} when left out. Wire: {@code TENCAP}. */
  public abstract String name();

  /**
   * Who carries it out at this level, free text. Wire: {@code MOTACOQUANTHUCHIEN} inside {@code
   * CAPTHUCHIEN}; one peer reads it there.
   */
  public abstract Optional<String> agencyNote();

  /**
   * Where dossiers are received at this level, free text. Wire: {@code DIACHITIEPNHAN} inside
   * {@code CAPTHUCHIEN}; one peer reads it there.
   */
  public abstract Optional<String> receptionAddress();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** What is required: name. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link ExecutionLevel}. */
  public static final class Builder extends ImmutableExecutionLevel.Builder {
    Builder() {}
  }
}
