package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Into which province another one went on a day when the country was divided anew; also the ones
 * that stayed as they were. A row of {@code province-mergers.csv}.
 */
@PublicType
@Value.Immutable
public abstract class ProvinceMerger {

  ProvinceMerger() {}

  /** The code until the day before. Column {@code old_gso_code}. */
  public abstract GsoCode oldCode();

  /** The name until the day before. Column {@code old_name_vi}. */
  public abstract String oldNameVi();

  /** The code from that day on. Column {@code new_gso_code}. */
  public abstract GsoCode newCode();

  /** The name from that day on. Column {@code new_name_vi}. */
  public abstract String newNameVi();

  /** The first day of the new province. Column {@code effective}. */
  public abstract LocalDate effective();

  /** Why the row is believed. Columns {@code confidence}, {@code source}, {@code note}. */
  public abstract Evidence evidence();

  /** What is required. */
  public static Builder builder(
      GsoCode oldCode,
      String oldNameVi,
      GsoCode newCode,
      String newNameVi,
      LocalDate effective,
      Evidence evidence) {
    return new Builder()
        .oldCode(oldCode)
        .oldNameVi(oldNameVi)
        .newCode(newCode)
        .newNameVi(newNameVi)
        .effective(effective)
        .evidence(evidence);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ProvinceMerger}. */
  public static final class Builder extends ImmutableProvinceMerger.Builder {
    Builder() {}
  }
}
