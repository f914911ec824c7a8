package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address in Vietnam as forms have it: units by code, by name or both, and house and street in
 * words. Codes are those of the statistics office, or whatever the sender wrote. Since July 2025
 * there are no districts; older addresses and older senders have one. Personal data: {@code
 * toString} shows none of it.
 */
@PublicType
@Value.Immutable
public abstract class PostalAddress {

  PostalAddress() {}

  /** Code of the province. */
  @Value.Redacted
  public abstract Optional<@CleanText String> provinceCode();

  /** Name of the province. */
  @Value.Redacted
  public abstract Optional<@CleanText String> province();

  /** Code of the district, before July 2025. */
  @Value.Redacted
  public abstract Optional<@CleanText String> districtCode();

  /** Name of the district, before July 2025. */
  @Value.Redacted
  public abstract Optional<@CleanText String> district();

  /** Code of the commune. */
  @Value.Redacted
  public abstract Optional<@CleanText String> communeCode();

  /** Name of the commune. */
  @Value.Redacted
  public abstract Optional<@CleanText String> commune();

  /** House number and street; the whole address where no more of it is known. */
  @Value.Redacted
  public abstract Optional<@CleanText String> detail();

  /** The country, code or name. Empty means Vietnam, or that it is not known. */
  @Value.Redacted
  public abstract Optional<@CleanText String> country();

  /** Whether nothing of it is known. */
  public boolean isEmpty() {
    return equals(builder().build());
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
