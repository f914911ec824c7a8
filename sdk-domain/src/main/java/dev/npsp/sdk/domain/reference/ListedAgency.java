package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency, for as long as it stood under this name: a row of {@code agencies.csv}. The portal's
 * own and longer list is {@code portal.catalogues().list(Catalogue.AGENCIES)}; this one needs no
 * call and knows the past.
 */
@PublicType
@Value.Immutable
public abstract class ListedAgency {

  ListedAgency() {}

  /** The code, in the short form in the bundled files. Column {@code code}. */
  public abstract AgencyCode code();

  /** The name, {@code Văn phòng Chính phủ}. Column {@code name_vi}. */
  public abstract String nameVi();

  /** The name in English. Column {@code name_en}. */
  public abstract String nameEn();

  /** Ministry or province. Column {@code kind}. */
  public abstract AgencyKind kind();

  /**
   * The first day, or the first one that the data speaks of (1 January 2019 in the bundled files).
   * Column {@code valid_from}.
   */
  public abstract LocalDate validFrom();

  /** The last day; empty while it stands. Column {@code valid_to}. */
  public abstract Optional<LocalDate> validTo();

  /**
   * The code of the agency that took over on the next day; empty while it stands, and where the
   * successor's code is not known. Column {@code successor}.
   */
  public abstract Optional<AgencyCode> successor();

  /** Why the row is believed. Columns {@code confidence}, {@code source}, {@code note}. */
  public abstract Evidence evidence();

  /** Whether the row holds on that day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().stream().noneMatch(day::isAfter);
  }

  /** What is required. */
  public static Builder builder(
      AgencyCode code,
      String nameVi,
      String nameEn,
      AgencyKind kind,
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

  /** Builds a {@link ListedAgency}. */
  public static final class Builder extends ImmutableListedAgency.Builder {
    Builder() {}
  }
}
