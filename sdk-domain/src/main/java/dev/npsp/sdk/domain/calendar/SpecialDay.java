package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A day that is not what its weekday says: a public holiday, a day off in place of another, or a
 * Saturday on which offices work in return. One row of a holiday file.
 */
@PublicType
@Value.Immutable
public abstract class SpecialDay {

  SpecialDay() {}

  /** The day. Column {@code date}, as {@code 2025-01-29}. */
  public abstract LocalDate date();

  /** What it is. Column {@code kind}. */
  public abstract Kind kind();

  /** Its name in English. Column {@code name_en}. */
  public abstract String nameEn();

  /** Its name in Vietnamese. Column {@code name_vi}, "" when absent. */
  public abstract Optional<String> nameVi();

  /** Who says so. Column {@code source}. */
  public abstract String source();

  /** How sure it is. Column {@code confidence}. */
  public abstract Confidence confidence();

  /** A day; its {@link Builder#source source} must be given too. */
  public static Builder builder(LocalDate date, Kind kind, String nameEn, Confidence confidence) {
    return new Builder().date(date).kind(kind).nameEn(nameEn).confidence(confidence);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the columns. */
  public static final class Builder extends ImmutableSpecialDay.Builder {
    Builder() {}
  }

  /** What makes a day special. */
  public enum Kind {
    /** A public holiday on its own date. {@code holiday}. */
    HOLIDAY("holiday", false),
    /** Off in place of a holiday that fell on a weekend. {@code observed}. */
    OBSERVED("observed", false),
    /** Off in exchange for a working Saturday. {@code swap_day_off}. */
    SWAPPED_DAY_OFF("swap_day_off", false),
    /** A day of a weekend that is worked in exchange. {@code swap_working_saturday}. */
    SWAPPED_WORKING_DAY("swap_working_saturday", true),
    /** Said to be a holiday, not verified. {@code holiday?}. */
    UNVERIFIED_HOLIDAY("holiday?", false);

    private final String word;
    private final boolean worked;

    Kind(String word, boolean worked) {
      this.word = word;
      this.worked = worked;
    }

    /** As it stands in a data file. */
    public String word() {
      return word;
    }

    /** Whether offices work on such a day. */
    public boolean isWorked() {
      return worked;
    }

    static Optional<Kind> ofWord(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }
}
