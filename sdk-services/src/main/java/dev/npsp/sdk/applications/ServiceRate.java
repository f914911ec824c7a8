package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.domain.reference.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A rate in percent that a service is counted with: a row of {@link RateTable}. */
@PublicType
@Value.Immutable
public abstract class ServiceRate {

  ServiceRate() {}

  /** The service, by its key in {@link ServiceTable}. */
  public abstract String service();

  /** For what, in the words of the service: {@code car}, {@code electric_car}. */
  public abstract String kind();

  /** The province whose own rate it is, by its GSO code; empty: everywhere else. */
  public abstract Optional<String> province();

  /** How many of a hundred. */
  public abstract BigDecimal percent();

  /** The first day on which it holds. */
  public abstract LocalDate validFrom();

  /** The last day on which it does; empty when it still does. */
  public abstract Optional<LocalDate> validTo();

  /** Why it is believed. */
  public abstract Evidence evidence();

  /** Whether it holds on that day. */
  public boolean isValid(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().filter(day::isAfter).isEmpty();
  }

  /** That part of a value, in whole dong; half a dong is rounded up. */
  public Vnd of(Vnd value) {
    return Vnd.of(
        BigDecimal.valueOf(value.amount())
            .multiply(percent())
            .movePointLeft(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** Builds a {@link ServiceRate}. */
  static final class Builder extends ImmutableServiceRate.Builder {
    Builder() {}
  }
}
