package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A province or city under the central government, for as long as it was this one: a row of {@code
 * provinces.csv}.
 */
@PublicType
@Value.Immutable
public abstract class Province {

  Province() {}

  /** The code of the General Statistics Office, two digits. Column {@code gso_code}. */
  public abstract GsoCode code();

  /** The name without the kind, {@code Thanh Hóa}. Column {@code name_vi}. */
  public abstract String nameVi();

  /** The name without diacritics and kind, {@code Thanh Hoa}. Column {@code name_en}. */
  public abstract String nameEn();

  /** Province or city. Column {@code kind}. */
  public abstract ProvinceKind kind();

  /**
   * The code of its people's committee, {@code H56}. Column {@code agency_code}; how sure that is
   * says {@link #agencyConfidence}.
   */
  public abstract Optional<AgencyCode> agency();

  /** How sure {@link #agency} is. Column {@code agency_confidence}. */
  public abstract Optional<Confidence> agencyConfidence();

  /**
   * The first day, or the first one that the data speaks of (1 January 2019 in the bundled files).
   * Column {@code valid_from}.
   */
  public abstract LocalDate validFrom();

  /** The last day; empty while it stands. Column {@code valid_to}. */
  public abstract Optional<LocalDate> validTo();

  /** Why the row is believed. Columns {@code confidence}, {@code source}, {@code note}. */
  public abstract Evidence evidence();

  /** {@code Tỉnh Thanh Hóa}, {@code Thành phố Huế}. */
  public String fullNameVi() {
    return kind().nameVi() + " " + nameVi();
  }

  /** {@code Thanh Hoa Province}, {@code Hue City}. */
  public String fullNameEn() {
    return nameEn() + " " + kind().nameEn();
  }

  /** Whether the row holds on that day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().stream().noneMatch(day::isAfter);
  }

  /** What is required. */
  public static Builder builder(
      GsoCode code,
      String nameVi,
      String nameEn,
      ProvinceKind kind,
      LocalDate validFrom,
      Evidence evidence) {
    return new Builder()
        .code(code)
        .nameVi(nameVi)
        .nameEn(nameEn)
        .kind(kind)
        .validFrom(validFrom)
        .evidence(evidence);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Province}. */
  public static final class Builder extends ImmutableProvince.Builder {
    Builder() {}
  }
}
