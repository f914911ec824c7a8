package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address in Vietnam as forms have it: units by code, by name or both, and house and street in
 * words. Codes are those of the statistics office, or whatever the sender wrote. Since July 2025
 * there are no districts: an address that has one is sent only when its {@link #writtenOn day} is
 * an older one, and refused otherwise. Personal data: {@code toString} shows none of it.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class PostalAddress implements SelfChecked {

  private static final String NO_DISTRICT = "dev.npsp.sdk.domain.AddressLevels.message";

  PostalAddress() {}

  /**
   * The day on which the address was written, as on a paper of 2024; empty means since July 2025.
   * It decides which {@link #levels() levels} the address has. On no wire.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> writtenOn();

  /** Code of the province. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> provinceCode();

  /** Name of the province. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> province();

  /** Code of the district, before July 2025. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> districtCode();

  /** Name of the district, before July 2025. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> district();

  /** Code of the commune. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> communeCode();

  /** Name of the commune. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> commune();

  /** House number and street; the whole address where no more of it is known. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> detail();

  /** The country, code or name. Empty means Vietnam, or that it is not known. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> country();

  /** Whether no place is known. */
  public boolean isEmpty() {
    return equals(builder().writtenOn(writtenOn()).build());
  }

  /** The levels that it has on the day on which it was written. */
  public AddressLevels levels() {
    return writtenOn().map(AddressLevels::on).orElse(AddressLevels.CURRENT);
  }

  /** An address without districts names none: it is an older one whose day is not told. */
  @Override
  public void check(Findings findings) {
    findings
        .require(!levels().contradicts(districtCode()), "districtCode", NO_DISTRICT)
        .require(!levels().contradicts(district()), "district", NO_DISTRICT);
  }

  /** An address in one text. */
  public static PostalAddress of(String detail) {
    return builder().detail(detail).build();
  }

  /** An address, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of an address. */
  public static final class Builder extends ImmutablePostalAddress.Builder {
    Builder() {}
  }
}
