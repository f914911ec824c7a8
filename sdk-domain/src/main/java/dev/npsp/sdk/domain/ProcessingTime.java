package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long the handling of a dossier may take, as a procedure states it: five working days, eight
 * hours, half a day, the same day. What the portal wrote is always in {@link #text}; {@link
 * #amount} is empty when that is no plain number ("ngay sau khi nhận hồ sơ").
 */
@PublicType
@Value.Immutable
public abstract class ProcessingTime {

  ProcessingTime() {}

  /**
   * How many units: a decimal of zero or more, because half days occur; empty when the text is no
   * plain number. Wire: {@code THOIGIANGIAIQUYET}.
   */
  public abstract Optional<BigDecimal> amount();

  /** Of what; empty when there is no unit. Wire: {@code DONVITINH}. */
  public abstract Optional<Unit> unit();

  /**
   * Until when a dossier must be received to be handled on {@linkplain Unit#SAME_DAY the same day};
   * what is received after it has until the end of the next working day. Empty when the whole
   * working day counts, and for any other unit.
   */
  public abstract Optional<LocalTime> cutOff();

  /** Amount and unit as the portal wrote them, such as {@code 5 Ngày làm việc}. */
  public abstract String text();

  /** That many of that unit. */
  public static ProcessingTime of(BigDecimal amount, Unit unit) {
    return builder(plain(amount).toPlainString() + " " + unit.text())
        .unit(unit)
        .amount(amount)
        .build();
  }

  /** Days on which offices work. */
  public static ProcessingTime workingDays(int days) {
    return of(BigDecimal.valueOf(days), Unit.WORKING_DAYS);
  }

  /** Days of the calendar, rest days included. */
  public static ProcessingTime days(int days) {
    return of(BigDecimal.valueOf(days), Unit.DAYS);
  }

  /** Until the office closes on the day of receipt: {@code trong ngày}. */
  public static ProcessingTime sameDay() {
    return builder("Ngay trong ngày").unit(Unit.SAME_DAY).build();
  }

  /**
   * Until the office closes on the day of receipt; of a dossier that is received after that time of
   * day, on the next working day. The usual deadline of civil status and of certification, with
   * 15:00.
   */
  public static ProcessingTime sameDay(LocalTime cutOff) {
    return builder(
            "Ngay trong ngày; tiếp nhận sau "
                + ProcessingTimeReader.hour(cutOff)
                + " thì trong ngày làm việc tiếp theo")
        .unit(Unit.SAME_DAY)
        .cutOff(cutOff)
        .build();
  }

  /**
   * The time that a procedure states in a sentence, as ministries write it: {@code "Không quá 05
   * ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"}, {@code "Ngay trong ngày tiếp nhận; sau 15 giờ
   * thì trong ngày làm việc tiếp theo"}. Only what says one time and nothing else is understood; of
   * anything else (several cases, a range, a start that is not the receipt) the text is kept and
   * {@link #isUnderstood} is false. Never fails.
   */
  public static ProcessingTime ofText(String text) {
    return ProcessingTimeReader.read(text);
  }

  /** Whether it ends on the day of receipt, or on the next working day when that was too late. */
  public boolean isSameDay() {
    return unit().filter(Unit.SAME_DAY::equals).isPresent() && amount().isEmpty();
  }

  /** Whether both the amount and the unit were understood, so that one can count with them. */
  public boolean isUnderstood() {
    return isSameDay()
        || amount().isPresent() && unit().filter(Unit::isUnderstoodWithAmount).isPresent();
  }

  /** Whether both last equally long, however they are written. */
  public boolean isAsLongAs(ProcessingTime other) {
    return isUnderstood()
        ? amount().equals(other.amount())
            && unit().equals(other.unit())
            && cutOff().equals(other.cutOff())
        : text().equals(other.text());
  }

  /** The text is required. */
  public static Builder builder(String text) {
    return new Builder().text(text);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ProcessingTime}. */
  public static final class Builder extends ImmutableProcessingTime.Builder {
    Builder() {}
  }

  /** {@code 5} and {@code 5.0} are the same time. */
  @Value.Check
  ProcessingTime check() {
    if (cutOff().isPresent() && !isSameDay()) {
      throw new IllegalArgumentException("Only a time of the same day has a time to be in by.");
    }
    if (amount().isEmpty()) {
      return this;
    }
    BigDecimal amount = amount().get();
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("A processing time is zero or more.");
    }
    BigDecimal plain = plain(amount);
    return plain.equals(amount) ? this : toBuilder().amount(plain).build();
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** For people: {@code 5 working days}; the portal's own text when it was not understood. */
  @Override
  public String toString() {
    if (!isUnderstood()) {
      return text();
    }
    String units = unit().orElseThrow().toString();
    if (isSameDay()) {
      return cutOff().map(last -> units + ", received by " + last).orElse(units);
    }
    BigDecimal amount = amount().orElseThrow();
    return amount.equals(BigDecimal.ONE)
        ? "1 " + units.substring(0, units.length() - 1)
        : amount.toPlainString() + " " + units;
  }

  /**
   * A unit of time, as a Vietnamese text. The usual ones are recognised in any letter case and with
   * or without diacritics; any other survives and says {@link #isKnown() isKnown() == false}.
   *
   * <p>Wire: {@code DONVITINH}. Source: "Ngày làm việc" and "Ngày" are attested, the other known
   * ones are usual Vietnamese.
   *
   * @param text the unit in Vietnamese, such as {@code Ngày làm việc}, never empty
   */
  public record Unit(String text) {

    private record Known(String folded, String text, String english) {}

    private static final List<Known> KNOWN =
        List.of(
            new Known("ngay lam viec", "Ngày làm việc", "working days"),
            new Known("ngay", "Ngày", "days"),
            new Known("gio lam viec", "Giờ làm việc", "working hours"),
            new Known("gio", "Giờ", "hours"),
            new Known("phut", "Phút", "minutes"),
            new Known("tuan", "Tuần", "weeks"),
            new Known("thang", "Tháng", "months"),
            new Known("nam", "Năm", "years"),
            new Known("trong ngay", "Trong ngày", "the same day"),
            new Known("ngay trong ngay", "Trong ngày", "the same day"));

    /** Days on which offices work, ngày làm việc. */
    public static final Unit WORKING_DAYS = new Unit("Ngày làm việc");

    /** Days of the calendar, ngày. */
    public static final Unit DAYS = new Unit("Ngày");

    /** Hours in which offices work, giờ làm việc. */
    public static final Unit WORKING_HOURS = new Unit("Giờ làm việc");

    /** Hours, giờ. */
    public static final Unit HOURS = new Unit("Giờ");

    /** Minutes, phút. */
    public static final Unit MINUTES = new Unit("Phút");

    /** Weeks, tuần. */
    public static final Unit WEEKS = new Unit("Tuần");

    /** Months, tháng. */
    public static final Unit MONTHS = new Unit("Tháng");

    /** Years, năm. */
    public static final Unit YEARS = new Unit("Năm");

    /** The day of receipt, trong ngày; it has no amount. */
    public static final Unit SAME_DAY = new Unit("Trong ngày");

    public Unit {
      text = OpenCode.checked(text);
      text = find(text).map(Known::text).orElse(text);
    }

    /** The unit of that text, known or not. */
    public static Unit of(String text) {
      return new Unit(text);
    }

    /** The unit of that text, known or not; empty for a blank text and one of broken characters. */
    public static Optional<Unit> tryOf(String text) {
      return OpenCode.isWhole(text) ? Optional.of(new Unit(text)) : Optional.empty();
    }

    /** Whether this version knows what the unit means. */
    public boolean isKnown() {
      return find(text).isPresent();
    }

    /** In English: {@code working days}; the text itself when it is not known. */
    @Override
    public String toString() {
      return find(text).map(Known::english).orElse(text);
    }

    private boolean isUnderstoodWithAmount() {
      return isKnown() && !equals(SAME_DAY);
    }

    private static Optional<Known> find(String text) {
      String folded = VietnameseText.fold(text).replaceAll("[\\s.()]+", " ").strip();
      return KNOWN.stream().filter(known -> known.folded().equals(folded)).findFirst();
    }
  }
}
