package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The agencies that take part in a procedure, by their role. */
@PublicType
@Value.Immutable
public abstract class ResponsibleAgencies {

  ResponsibleAgencies() {}

  /** Those that carry it out. Wire: {@code COQUANTHUCHIEN}. */
  public abstract List<ResponsibleAgency> executing();

  /** Who carries it out, in free text. Wire: {@code MOTACOQUANTHUCHIEN}. */
  public abstract Optional<String> executingNote();

  /** Those that have the power to decide. Wire: {@code COQUANCOTHAMQUYEN}. */
  public abstract List<ResponsibleAgency> competent();

  /** Who has the power to decide, in free text. Wire: {@code MOTACOQUANTHAMQUYEN}. */
  public abstract Optional<String> competentNote();

  /** Those to which the power was delegated. Wire: {@code COQUANDUOCUYQUYEN}. */
  public abstract List<ResponsibleAgency> delegated();

  /** Those that work along. Wire: {@code COQUANPHOIHOP}. */
  public abstract List<ResponsibleAgency> coordinating();

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ResponsibleAgencies}. */
  public static final class Builder extends ImmutableResponsibleAgencies.Builder {
    Builder() {}
  }
}
