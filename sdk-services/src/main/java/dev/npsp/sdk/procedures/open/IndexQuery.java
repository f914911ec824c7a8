package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of the index of Decision 766 is asked for. */
@PublicType
@Value.Immutable
public abstract class IndexQuery {

  IndexQuery() {}

  /** The year. Wire: {@code p_nam}, {@code year}. */
  @Min(2019) @Max(9999) public abstract int year();

  /** The half of the year, 1 or 2. The older gateway alone has it. Wire: {@code p_6thang}. */
  public abstract Optional<@Min(1) @Max(2) Integer> half();

  /** The quarter, 1 to 4. Wire: {@code p_quy}, {@code quarter}. */
  public abstract Optional<@Min(1) @Max(4) Integer> quarter();

  /** The month, 1 to 12. Wire: {@code p_thang}, {@code month}. */
  public abstract Optional<@Min(1) @Max(12) Integer> month();

  /**
   * The portal's id of a province, to get the units in it; all provinces when absent. It is not the
   * code of the statistics office. At the older gateway it differs from service to service: take it
   * from {@link ServiceScore#id} of the same service. At the rebuilt portal it may be of any
   * agency, from {@link OpenAgency#id}. Wire: {@code p_tinh_id}, {@code rootDepartmentId}.
   */
  public abstract Optional<String> provinceId();

  /**
   * Which indicator, {@code 0} for all; one caller notes 2 for online services and 3 for online
   * payment. The older gateway alone has it. Wire: {@code loaichitieu}.
   */
  @Value.Default
  public String indicator() {
    return "0";
  }

  /**
   * The portal's id of a procedure, to get what it alone gives; at the rebuilt portal alone. Wire:
   * {@code formalityId}, in one call {@code formalityID}.
   */
  public abstract Optional<String> procedureId();

  /**
   * How many rows at the most, 10 to 500; default 100. The rebuilt portal is asked for 200 at the
   * most. Wire: {@code pageSize}.
   */
  @Min(10) @Max(500) @Value.Default
  public int rows() {
    return 100;
  }

  /** A whole year, all provinces. */
  public static IndexQuery ofYear(int year) {
    return builder(year).build();
  }

  /** A month, all provinces. */
  public static IndexQuery ofMonth(YearMonth month) {
    return builder(month.getYear()).month(month.getMonthValue()).build();
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
