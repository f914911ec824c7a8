package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ward, commune, township or special zone, for as long as it was this one: a row of {@code
 * communes.csv}, or the old unit of a row of {@code commune-mergers.csv}.
 */
@PublicType
@Value.Immutable
public abstract class Commune {

  Commune() {}

  /**
   * The code of the General Statistics Office, five digits. Most units of July 2025 took the code
   * of one of the units that they were made of: a code means something only together with a day.
   * Columns {@code gso_code}, {@code old_gso_code}.
   */
  public abstract GsoCode code();

  /** The name without the kind, {@code Ba Đình}. */
  public abstract String nameVi();

  /** Ward, commune, township or special zone. */
  public abstract CommuneKind kind();

  /**
   * The district with its kind, {@code Quận Ba Đình}; empty for units since July 2025. Column
   * {@code old_district_vi}.
   */
  public abstract Optional<String> districtVi();

  /**
   * The province of its time, two digits. Columns {@code province_gso_code}, {@code
   * old_province_gso_code}.
   */
  public abstract GsoCode province();

  /**
   * The first day; empty for units until June 2025, which the source lists as they were on their
   * last day. Column {@code valid_from}.
   */
  public abstract Optional<LocalDate> validFrom();

  /** The last day; empty while the unit exists. Column {@code valid_to}. */
  public abstract Optional<LocalDate> validTo();

  /** Why the row is believed: the row of {@code commune-sources.csv} that it names. */
  public abstract Evidence evidence();

  /** {@code Phường Ba Đình}, {@code Thị trấn Kép}. */
  public String fullNameVi() {
    return kind().nameVi() + " " + nameVi();
  }

  /** Whether the unit existed on that day, as far as is known: see {@link #validFrom}. */
  public boolean isValidOn(LocalDate day) {
    return validFrom().stream().noneMatch(day::isBefore)
        && validTo().stream().noneMatch(day::isAfter);
  }

  /** What is required. */
  public static Builder builder(
      GsoCode code, String nameVi, CommuneKind kind, GsoCode province, Evidence evidence) {
    return new Builder().code(code).nameVi(nameVi).kind(kind).province(province).evidence(evidence);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Commune}. */
  public static final class Builder extends ImmutableCommune.Builder {
    Builder() {}
  }
}
