package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the applicant gets. Wire: an element of {@code KETQUATHUCHIEN}. */
@PublicType
@Value.Immutable
public abstract class ProcedureResult {

  ProcedureResult() {}

  /** The code of the result, such as {@code KQ.G07.000122}. Wire: {@code MAKETQUA}. */
  public abstract Optional<String> code();

  /** The name. Wire: {@code TENKETQUA}. */
  public abstract String name();

  /** A specimen, if there is one. Wire: {@code TENTEP} and {@code URL}. */
  public abstract Optional<ProcedureFile> file();

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

  /** Builds a {@link ProcedureResult}. */
  public static final class Builder extends ImmutableProcedureResult.Builder {
    Builder() {}
  }
}
