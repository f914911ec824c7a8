package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * A row of a template: one thing that is measured, in one unit. Not an indicator of Decision 766,
 * which compares a part with a whole and stands in the portal's statistics.
 */
@PublicType
@Value.Immutable
public abstract class ReportIndicator {

  ReportIndicator() {}

  /** Its code within the template: letters, digits, dots, hyphens; {@code II.1}. */
  public abstract String code();

  /** Its name, as the form prints it. */
  public abstract String name();

  /** The unit of its numbers: {@code hồ sơ}, {@code triệu đồng}. */
  public abstract String unit();

  /** What numbers it takes; {@link IndicatorType#COUNT} unless said otherwise. */
  @Value.Default
  public IndicatorType type() {
    return IndicatorType.COUNT;
  }

  /** A row that counts. */
  public static ReportIndicator count(String code, String name, String unit) {
    return builder(code, name, unit).build();
  }

  /** A row to be completed. */
  public static Builder builder(String code, String name, String unit) {
    return new Builder().code(code).name(name).unit(unit);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void checked() {
    TemplateCodes.check(code());
  }

  /** Builds a {@link ReportIndicator}. */
  public static final class Builder extends ImmutableReportIndicator.Builder {
    Builder() {}
  }
}
