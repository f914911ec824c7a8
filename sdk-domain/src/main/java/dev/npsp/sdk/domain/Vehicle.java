package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A motor vehicle as its papers describe it. Numbers and plate lead to an owner: {@code toString}
 * shows none of them.
 */
@PublicType
@Value.Immutable
public abstract class Vehicle {

  Vehicle() {}

  /** The kind, in words: {@code Ô tô con}. */
  @NotBlank @Size(max = 100) @CleanText
  public abstract String kind();

  /** The brand. */
  @NotBlank @Size(max = 100) @CleanText
  public abstract String brand();

  /** The trade name of the model. */
  public abstract Optional<@Size(max = 200) @CleanText String> tradeName();

  /** The number of the engine. */
  @NotBlank @Size(max = 50) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String engineNumber();

  /** The number of the chassis. */
  @NotBlank @Size(max = 50) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String chassisNumber();

  /** Displacement in cubic centimetres; an electric vehicle has none. */
  public abstract Optional<@Positive Integer> displacement();

  /** Power in kilowatts. */
  public abstract Optional<@Positive BigDecimal> power();

  /** Load in kilograms. */
  public abstract Optional<@Positive Integer> load();

  /** Seats, the driver's included. */
  public abstract Optional<@Min(1) @Max(200) Integer> seats();

  /** Country of manufacture, code or name. */
  public abstract Optional<@Size(max = 100) @CleanText String> country();

  /** Year of manufacture. */
  public abstract Optional<@Min(1900) @Max(2100) Integer> year();

  /** The number plate, once there is one. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<VehiclePlate> plate();

  /** A vehicle by kind, brand and numbers, to be completed. */
  public static Builder builder(
      String kind, String brand, String engineNumber, String chassisNumber) {
    return new Builder()
        .kind(kind)
        .brand(brand)
        .engineNumber(engineNumber)
        .chassisNumber(chassisNumber);
  }

  /** Power is kept as a form keeps it, so that what is read back is equal. */
  @Value.Check
  Vehicle plain() {
    Optional<BigDecimal> bare = power().map(number -> new FormValue.Decimal(number).number());
    return bare.equals(power()) ? this : toBuilder().power(bare).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a vehicle. */
  public static final class Builder extends ImmutableVehicle.Builder {
    Builder() {}
  }
}
