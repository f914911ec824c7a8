package dev.npsp.sdk.calendar;

import dev.npsp.sdk.core.internal.type.PublicType;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a due date rests on and that nobody has verified. */
@PublicType
@Value.Immutable
public abstract class Doubt {

  Doubt() {}

  /** What kind of doubt. */
  public abstract Kind kind();

  /** The row in doubt; empty when a whole year is not known. */
  public abstract Optional<SpecialDay> day();

  /** The year in question. */
  public abstract int year();

  static Doubt of(Kind kind, SpecialDay day) {
    return new Builder().kind(kind).day(day).year(day.date().getYear()).build();
  }

  static Doubt ofYear(int year) {
    return new Builder().kind(Kind.YEAR_ESTIMATED).year(year).build();
  }

  /** In a sentence, in Vietnamese or else in English. */
  public String text(Locale language) {
    return DueTexts.in(language).of(this);
  }

  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  /** Collects the parts. */
  static final class Builder extends ImmutableDoubt.Builder {
    Builder() {}
  }

  /** What kind of doubt. */
  public enum Kind {
    /** A row was counted with, though it is from memory only. */
    COUNTED_ON,
    /** A row was left out, because it is less sure than the calendar asks for. */
    LEFT_OUT,
    /** The year's holidays are not known; only those with a fixed date were counted with. */
    YEAR_ESTIMATED
  }
}
