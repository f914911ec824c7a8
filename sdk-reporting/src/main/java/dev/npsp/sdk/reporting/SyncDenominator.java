package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The whole that the index of Decision 766 compares an agency's synchronised dossiers with ({@code
 * DOSSIER_SYNC}, 6 points): the one place where figures of the National Reporting Platform are seen
 * on a public wire.
 *
 * <p>It is the larger of the dossiers that the platform has for the span and the dossiers that were
 * synchronised. When both are 0 or not told, it is the platform's total of the year before, divided
 * by 12 for a month, by 4 for a quarter and by 1 for a year. With no figure either, there is none,
 * and the ratio is 0. Source: the portal's evaluation API.
 */
@PublicType
@Value.Immutable
public abstract class SyncDenominator {

  private static final int DECIMALS = 4;

  SyncDenominator() {}

  /** The dossiers that it counts, before it is divided. */
  public abstract long dossiers();

  /** By how much the total of the year before is divided; 1 for what is of the span itself. */
  public abstract int divisor();

  /** Where it is from. */
  public abstract Basis basis();

  /** Where the denominator is from. */
  public enum Basis {
    /** The dossiers that the platform has for the span: the larger, or as many as the others. */
    REPORTED,
    /** The dossiers that were synchronised: the larger. */
    SYNCHRONISED,
    /** The platform's total of the year before. */
    YEAR_BEFORE,
    /** No figure: the ratio is 0. */
    NO_FIGURE
  }

  /** How long the span is that the index is asked for. */
  public enum Span {
    /** A month: a twelfth of a year. */
    MONTH(12),
    /** A quarter: a fourth. */
    QUARTER(4),
    /** A year. */
    YEAR(1);

    private final int ofAYear;

    Span(int ofAYear) {
      this.ofAYear = ofAYear;
    }
  }

  /**
   * The denominator of a span.
   *
   * @param reported the dossiers of the span in the reporting platform; empty when not told
   * @param synchronised the dossiers of the span that were synchronised; empty when not told
   * @param yearBefore the platform's total of the year before; empty when not told
   * @throws IllegalArgumentException when a figure is less than 0
   */
  public static SyncDenominator of(
      Span span, OptionalLong reported, OptionalLong synchronised, OptionalLong yearBefore) {
    long ofThePlatform = figure(reported);
    long arrived = figure(synchronised);
    long before = figure(yearBefore);
    if (ofThePlatform > 0 && ofThePlatform >= arrived) {
      return of(ofThePlatform, 1, Basis.REPORTED);
    }
    if (arrived > 0) {
      return of(arrived, 1, Basis.SYNCHRONISED);
    }
    return before > 0 ? of(before, span.ofAYear, Basis.YEAR_BEFORE) : of(0, 1, Basis.NO_FIGURE);
  }

  private static long figure(OptionalLong told) {
    long figure = told.orElse(0);
    if (figure < 0) {
      throw new IllegalArgumentException("Dossiers are counted from 0 on.");
    }
    return figure;
  }

  private static SyncDenominator of(long dossiers, int divisor, Basis basis) {
    return new Builder().dossiers(dossiers).divisor(divisor).basis(basis).build();
  }

  /**
   * The share of the dossiers that were synchronised, from 0 on, rounded half up to four decimals;
   * 0 when there is no figure. It is more than 1 where the year before had fewer.
   */
  public BigDecimal ratio(long synchronised) {
    return basis() == Basis.NO_FIGURE
        ? BigDecimal.ZERO.setScale(DECIMALS)
        : BigDecimal.valueOf(synchronised)
            .multiply(BigDecimal.valueOf(divisor()))
            .divide(BigDecimal.valueOf(dossiers()), DECIMALS, RoundingMode.HALF_UP);
  }

  /** Builds a {@link SyncDenominator}. */
  static final class Builder extends ImmutableSyncDenominator.Builder {
    Builder() {}
  }
}
