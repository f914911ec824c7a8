package dev.npsp.sdk.reconciliation;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One transaction of a day. The day, type, service and channel are those of the file; the writer
 * puts them into their columns.
 */
@PublicType
@Value.Immutable
public abstract class DayFileRow {

  DayFileRow() {}

  /** Column {@link DayFileColumn#REFERENCE}. */
  public abstract String reference();

  /** Column {@link DayFileColumn#AMOUNT}. */
  public abstract Vnd amount();

  /** Column {@link DayFileColumn#STATE}: {@code 1} done, {@code 3} pending, {@code 4} failed. */
  public abstract String state();

  /** Column {@link DayFileColumn#TIME}; whole seconds are written. */
  public abstract Instant time();

  /** Column {@link DayFileColumn#BOOKED_ON}. */
  public abstract LocalDate bookedOn();

  /** Column {@link DayFileColumn#PARTNER}. */
  public abstract Optional<String> partner();

  /** Column {@link DayFileColumn#INVOICE}. */
  public abstract Optional<String> invoice();

  /** Column {@link DayFileColumn#BILL}. */
  public abstract Optional<String> bill();

  /** Column {@link DayFileColumn#PLATFORM_TRANSACTION}. */
  public abstract Optional<String> platformTransaction();

  /** Column {@link DayFileColumn#TRANSACTION}. */
  public abstract Optional<String> transaction();

  /** Column {@link DayFileColumn#ORIGINAL}. */
  public abstract Optional<String> original();

  /** Column {@link DayFileColumn#BANK}. */
  public abstract Optional<String> bank();

  /** Column {@link DayFileColumn#PAYEE_ACCOUNT}. */
  @Value.Redacted
  public abstract Optional<String> payeeAccount();

  /** Column {@link DayFileColumn#PAYEE_BANK}. */
  public abstract Optional<String> payeeBank();

  /** Column {@link DayFileColumn#CHARGE}. */
  @Value.Default
  public Vnd charge() {
    return Vnd.ZERO;
  }

  /** Column {@link DayFileColumn#NARRATION}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> narration();

  /** A row to be completed. */
  public static Builder builder(
      String reference, Vnd amount, String state, Instant time, LocalDate bookedOn) {
    return new Builder()
        .reference(reference)
        .amount(amount)
        .state(state)
        .time(time)
        .bookedOn(bookedOn);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a row. */
  public static final class Builder extends ImmutableDayFileRow.Builder {
    Builder() {}
  }
}
