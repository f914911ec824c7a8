package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** An unverified fact that a due date rests on. */
@PublicType
@Value.Immutable
public abstract class Uncertainty {

  Uncertainty() {}

  /** What is not verified. */
  public abstract Kind kind();

  /** The unverified row of the holiday list; empty when it is not about one day. */
  public abstract Optional<SpecialDay> day();

  /** The year in question. */
  public abstract int year();

  static Uncertainty of(Kind kind, SpecialDay day) {
    return new Builder().kind(kind).day(day).year(day.date().getYear()).build();
  }

  static Uncertainty of(Kind kind, int year) {
    return new Builder().kind(kind).year(year).build();
  }

  /** In a sentence, in Vietnamese or else in English. */
  public String text(Locale language) {
    return DueTexts.in(language).of(this);
  }

  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  /** Builds an {@link Uncertainty}. */
  static final class Builder extends ImmutableUncertainty.Builder {
    Builder() {}
  }

  /** What is not verified. */
  public enum Kind {
    /** A row was counted with, though it is from memory only. */
    USED_UNVERIFIED,
    /** A row was left out, because it is less sure than the calendar asks for. */
    IGNORED_UNVERIFIED,
    /**
     * There is no notice of the year's holidays: what the law fixes is known, Tết and the second
     * National Day are estimated, swapped days are missing.
     */
    YEAR_ESTIMATED,
    /** The dossier is still paused, so that the due moment moves on. */
    STILL_PAUSED,
    /** The rule itself, whose text was not seen: 8 working hours to answer an online filing. */
    RULE_UNVERIFIED
  }
}
