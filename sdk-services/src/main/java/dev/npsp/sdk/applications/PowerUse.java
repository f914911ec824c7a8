package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where electricity is used, what for, and with which devices. Source: that it is asked is attested
 * by pages of the electricity companies; names of fields are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class PowerUse implements SelfChecked {

  static final FormFields<PowerUse, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required(
              "DiaDiemSuDungDien",
              FieldType.group(CommonFields.ADDRESS),
              PowerUse::place,
              Builder::place)
          .required("MucDichSuDungDien", FieldType.TEXT, PowerUse::purpose, Builder::purpose)
          .list(
              "BangKeThietBi",
              FieldType.group(ElectricDevice.FIELDS),
              PowerUse::devices,
              Builder::devices);

  PowerUse() {}

  /** The place, by its address of today with house and street. Field: {@code DiaDiemSuDungDien}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract PostalAddress place();

  /** What for: {@code Sinh hoạt}, {@code Sản xuất}. Field: {@code MucDichSuDungDien}. */
  @NotBlank @Size(max = 200) @CleanText
  public abstract String purpose();

  /** The load list. Field: {@code BangKeThietBi}. */
  @NotEmpty @Size(max = 500) public abstract List<@Valid ElectricDevice> devices();

  /** What all devices take together, in kilowatts. */
  public BigDecimal installedPower() {
    return devices().stream()
        .map(ElectricDevice::totalPower)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The place can be found, by an address of today. */
  @Override
  public void check(Findings findings) {
    findings
        .require(CommonRules.says(place().detail()), "place.detail", CommonRules.NOT_BLANK)
        .require(
            !place().levels().hasDistrict(),
            "place.writtenOn",
            "dev.npsp.sdk.applications.AddressOfToday.message");
  }

  /** A use. */
  public static PowerUse of(PostalAddress place, String purpose, List<ElectricDevice> devices) {
    return new Builder().place(place).purpose(purpose).devices(devices).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a use. */
  public static final class Builder extends ImmutablePowerUse.Builder {
    Builder() {}
  }
}
