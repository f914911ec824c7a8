package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A row of a load list: devices of one kind, how many, and how much each one takes. */
@PublicType
@Value.Immutable
public abstract class ElectricDevice {

  static final FormFields<ElectricDevice, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required("TenThietBi", FieldType.TEXT, ElectricDevice::kind, Builder::kind)
          .required("SoLuong", FieldType.WHOLE, ElectricDevice::count, Builder::count)
          .required("CongSuat", FieldType.DECIMAL, ElectricDevice::power, Builder::power);

  ElectricDevice() {}

  /** What it is, {@code Bơm nước}. Field: {@code TenThietBi}. */
  @NotBlank @Size(max = 200) @CleanText
  public abstract String kind();

  /** How many. Field: {@code SoLuong}. */
  @Positive public abstract int count();

  /** What one takes, in kilowatts. Field: {@code CongSuat}. */
  @Positive public abstract BigDecimal power();

  /** What all of them take together, in kilowatts. */
  public BigDecimal totalPower() {
    return power().multiply(BigDecimal.valueOf(count()));
  }

  /** Numbers are kept as a form keeps them, so that what is read back is equal. */
  @Value.Check
  ElectricDevice plain() {
    BigDecimal load = FieldType.plain(power());
    return load.equals(power()) ? this : toBuilder().power(load).build();
  }

  /** A row. */
  public static ElectricDevice of(String kind, int count, BigDecimal power) {
    return new Builder().kind(kind).count(count).power(power).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a row. */
  public static final class Builder extends ImmutableElectricDevice.Builder {
    Builder() {}
  }
}
