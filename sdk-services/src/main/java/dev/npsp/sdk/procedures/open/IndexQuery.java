package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of the index of Decision 766 is asked for. */
@PublicType
@Value.Immutable
public abstract class IndexQuery {

  IndexQuery() {}

  /** The year. Wire: {@code p_nam}. */
  @Min(2019) @Max(9999) public abstract int year();

  /** The half of the year, 1 or 2. Wire: {@code p_6thang}, 0 when absent. */
  public abstract Optional<@Min(1) @Max(2) Integer> half();

  /** The quarter, 1 to 4. Wire: {@code p_quy}, 0 when absent. */
  public abstract Optional<@Min(1) @Max(4) Integer> quarter();

  /** The month, 1 to 12. Wire: {@code p_thang}, 0 when absent. */
  public abstract Optional<@Min(1) @Max(12) Integer> month();

  /**
   * The gateway's id of a province, to get the units in it; all provinces when absent. It is not
   * the code of the statistics office, and differs from service to service: take it from {@link
   * ServiceScore#id} of the same service. Wire: {@code p_tinh_id}.
   */
  public abstract Optional<String> provinceId();

  /**
   * Which indicator, {@code 0} for all; one caller notes 2 for online services and 3 for online
   * payment. Wire: {@code loaichitieu}.
   */
  @Value.Default
  public String indicator() {
    return "0";
  }

  /** How many rows at the most, 10 to 500; default 100. Wire: {@code pageSize}. */
  @Min(10) @Max(500) @Value.Default
  public int rows() {
    return 100;
  }

  /** A whole year, all provinces. */
  public static IndexQuery ofYear(int year) {
    return builder(year).build();
  }

  /** What is required: year. */
  public static Builder builder(int year) {
    return new Builder().year(year);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link IndexQuery}. */
  public static final class Builder extends ImmutableIndexQuery.Builder {
    Builder() {}
  }
}
