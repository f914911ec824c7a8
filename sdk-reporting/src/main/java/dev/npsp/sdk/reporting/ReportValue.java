package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of a report, with its unit and where it is from. */
@PublicType
@Value.Immutable
public abstract class ReportValue {

  private static final int DECIMALS = 6;
  private static final int DIGITS = 24;
  private static final int LONGEST_NOTE = 1000;

  ReportValue() {}

  /** Where it stands. */
  public abstract ReportCell cell();

  /** The number, without zeros at the end; at the most 24 digits, of them six decimals. */
  public abstract BigDecimal number();

  /** Its unit, that of the indicator. */
  @CleanText
  public abstract String unit();

  /** A remark on it; at the most 1000 characters. */
  @Value.Redacted
  public abstract Optional<@CleanText @Size(max = LONGEST_NOTE) String> note();

  /** Where it is from. */
  public abstract ValueSource source();

  /**
   * The dossiers that it counts, for whoever asks "which ones?". They stay with the agency: only
   * the number is sent.
   */
  @Value.Redacted
  public abstract Optional<Figure> figure();

  /** A number that an officer entered. */
  public static ReportValue of(ReportCell cell, long number, String unit) {
    return builder(cell, BigDecimal.valueOf(number), unit).build();
  }

  /** A number that was counted, with its dossiers. */
  public static ReportValue of(ReportCell cell, Figure figure, String unit) {
    return builder(cell, BigDecimal.valueOf(figure.count()), unit)
        .source(ValueSource.COUNTED)
        .figure(figure)
        .build();
  }

  /** A number to be completed; entered by an officer unless said otherwise. */
  public static Builder builder(ReportCell cell, BigDecimal number, String unit) {
    return new Builder().cell(cell).number(number).unit(unit).source(ValueSource.ENTERED);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  ReportValue checked() {
    BigDecimal plain = plain(number());
    if (plain.scale() > DECIMALS || plain.precision() > DIGITS) {
      throw new IllegalArgumentException(
          "A number of a report has at the most 24 digits, of them six decimals.");
    }
    return plain.scale() == number().scale() ? this : toBuilder().number(plain).build();
  }

  /** One form for one number: 12, never 12.0 or 1.2E+1. */
  private static BigDecimal plain(BigDecimal number) {
    if (number.precision() - (long) number.scale() > DIGITS) {
      throw new IllegalArgumentException("A number of a report has at the most 24 digits.");
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Builds a {@link ReportValue}. */
  public static final class Builder extends ImmutableReportValue.Builder {
    Builder() {}
  }
}
