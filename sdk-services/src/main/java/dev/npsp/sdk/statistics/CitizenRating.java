package dev.npsp.sdk.statistics;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.internal.type.PublicType;
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

  /** The same, to be changed. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts. */
  public static final class Builder extends ImmutableCitizenRating.Builder {
    Builder() {}
  }
}
