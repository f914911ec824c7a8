package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** What a day file adds up to, and whether its last line says the same. */
@PublicType
@Value.Immutable
public abstract class DayFileSummary {

  DayFileSummary() {}

  /** How many rows could be read. */
  public abstract long rows();

  /** The amounts of the rows together, column {@link DayFileColumn#AMOUNT}. */
  public abstract Vnd sum();

  /** How many lines are not rows. */
  public abstract long badRows();

  /** Whether count, sum and checksum of the last line fit the lines above it. */
  public abstract ControlSum control();

  /** Whether every line is a row and the last line fits. */
  public final boolean isClean() {
    return badRows() == 0 && control().isGood();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects a summary. */
  static final class Builder extends ImmutableDayFileSummary.Builder {
    Builder() {}
  }
}
