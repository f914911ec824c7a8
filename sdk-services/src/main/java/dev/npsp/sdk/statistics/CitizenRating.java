package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What one applicant said, after a dossier, of how it was handled. */
@PublicType
@Value.Immutable
public abstract class CitizenRating {

  CitizenRating() {}

  /** After which dossier: what stands behind the figure. */
  public abstract DossierCode dossier();

  /** Under which procedure it was filed. */
  public abstract ProcedureCode procedure();

  /** When it was said. */
  public abstract Instant at();

  /** Of the handling as a whole. */
  public abstract Satisfaction handling();

  /** Of the service itself, when that was asked. */
  public abstract Optional<Satisfaction> service();

  /** Dossier, procedure, moment and opinion are required. */
  public static Builder builder(
      DossierCode dossier, ProcedureCode procedure, Instant at, Satisfaction handling) {
    return new Builder().dossier(dossier).procedure(procedure).at(at).handling(handling);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CitizenRating}. */
  public static final class Builder extends ImmutableCitizenRating.Builder {
    Builder() {}
  }
}
