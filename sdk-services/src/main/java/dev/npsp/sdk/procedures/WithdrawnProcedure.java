package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import org.immutables.value.Value;

/** A procedure that an earlier snapshot had and this one has not. */
@PublicType
@Value.Immutable
public abstract class WithdrawnProcedure {

  WithdrawnProcedure() {}

  /** Its code. */
  public abstract ProcedureCode code();

  /** Its name when it was last seen. */
  public abstract String name();

  /** When it was first seen to be missing. */
  public abstract Instant missingSince();

  static WithdrawnProcedure of(ProcedureCode code, String name, Instant missingSince) {
    return new Builder().code(code).name(name).missingSince(missingSince).build();
  }

  /** Builds a {@link WithdrawnProcedure}. */
  static final class Builder extends ImmutableWithdrawnProcedure.Builder {
    Builder() {}
  }
}
