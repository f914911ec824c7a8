package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The papers to bring in one case. Wire: an element of {@code THANHPHANHOSO}. */
@PublicType
@Value.Immutable
public abstract class PaperCase {

  PaperCase() {}

  /** The case, in words; empty when the procedure has only one. Wire: {@code TRUONGHOP}. */
  public abstract Optional<String> caseName();

  /** The papers. Wire: {@code GIAYTO}. */
  public abstract List<PaperRequirement> papers();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PaperCase}. */
  public static final class Builder extends ImmutablePaperCase.Builder {
    Builder() {}
  }
}
