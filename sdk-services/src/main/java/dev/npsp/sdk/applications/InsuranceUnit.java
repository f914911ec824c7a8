package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/**
 * An employer as the social insurance agency knows it. Source: both codes are attested by one peer,
 * with one sample each, {@code TZH490L} and {@code 07906}.
 */
@PublicType
@Value.Immutable
public abstract class InsuranceUnit {

  static final FormFields<InsuranceUnit, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required("maCoQuan", FieldType.TEXT, InsuranceUnit::agencyCode, Builder::agencyCode)
          .required("maDonVi", FieldType.TEXT, InsuranceUnit::code, Builder::code);

  InsuranceUnit() {}

  /** The agency that manages the unit, five digits. Field: {@code maCoQuan}. */
  @Pattern(regexp = "\\d{5}", message = "{dev.npsp.sdk.applications.InsuranceAgencyCode.message}") public abstract String agencyCode();

  /** The unit, five to ten capitals and digits. Field: {@code maDonVi}. */
  @Pattern(
      regexp = "[A-Z0-9]{5,10}",
      message = "{dev.npsp.sdk.applications.InsuranceUnitCode.message}")
  public abstract String code();

  /** A unit. */
  public static InsuranceUnit of(String agencyCode, String code) {
    return new Builder().agencyCode(agencyCode).code(code).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a unit. */
  public static final class Builder extends ImmutableInsuranceUnit.Builder {
    Builder() {}
  }
}
