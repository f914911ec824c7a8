package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a field of a form holds, and how it stands in form data: both directions and the words for a
 * clerk, said once. A value that is there and cannot be read is never taken for one that is not
 * there.
 *
 * @param <V> what it holds
 */
public final class FieldType<V> {

  /** A text. */
  public static final FieldType<String> TEXT =
      new FieldType<>(
          FormValue.Text::new,
          value ->
              value instanceof FormValue.Text text ? Optional.of(text.text()) : Optional.empty(),
          (value, words) -> value);

  /**
   * A number. A form that writes it as a text is read as well, but for a text that may have a dot
   * between thousands, {@code 1.500}.
   */
  public static final FieldType<BigDecimal> DECIMAL =
      new FieldType<>(
          FormValue.Decimal::new, FieldType::number, (value, words) -> value.toPlainString());

  /** A whole number. */
  public static final FieldType<Integer> WHOLE =
      new FieldType<>(
          value -> new FormValue.Decimal(BigDecimal.valueOf(value)),
          value -> exact(value, BigDecimal::intValueExact),
          (value, words) -> words.number(value));

  /** An amount in whole dong. */
  public static final FieldType<Vnd> MONEY =
      new FieldType<>(
          value -> new FormValue.Decimal(BigDecimal.valueOf(value.amount())),
          value -> exact(value, number -> Vnd.of(number.longValueExact())),
          (value, words) -> words.text("amount", words.number(value.amount())));

  /** Yes or no. */
  public static final FieldType<Boolean> FLAG =
      new FieldType<>(
          FormValue.Flag::new,
          value ->
              value instanceof FormValue.Flag flag ? Optional.of(flag.yes()) : Optional.empty(),
          (value, words) -> words.text(value ? "yes" : "no"));

  /** A day, {@code yyyy-MM-dd} as electronic forms keep it, shown {@code dd/MM/yyyy}. */
  public static final FieldType<LocalDate> DAY =
      text(LocalDate::toString, LocalDate::parse)
          .shownAs(
              day ->
                  String.format(
                      Locale.ROOT,
                      "%02d/%02d/%04d",
                      day.getDayOfMonth(),
                      day.getMonthValue(),
                      day.getYear()));

  /** A moment of time, in the form of ISO 8601, shown as day and minute in Vietnam. */
  static final FieldType<Instant> MOMENT =
      text(Instant::toString, Instant::parse)
          .shownAs(
              at ->
                  VietnamTime.local(at)
                      .format(DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT)));

  /** A month, {@code MM/yyyy}. */
  public static final FieldType<YearMonth> MONTH = month("MM/uuuu");

  /** A date of which parts may not be known: {@code dd/MM/yyyy}, {@code MM/yyyy}, {@code yyyy}. */
  public static final FieldType<PartialDate> PARTIAL_DATE =
      text(
          date -> date.toString().replace('.', '/'),
          text -> PartialDate.parse(text).orElseThrow(IllegalArgumentException::new));

  private final Function<V, FormValue> writer;
  private final Function<FormValue, Optional<V>> reader;
  private final BiFunction<V, Messages, String> words;
  private final boolean repeated;
  private final Supplier<List<FormField>> fields;

  private FieldType(
      Function<V, FormValue> writer,
      Function<FormValue, Optional<V>> reader,
      BiFunction<V, Messages, String> words) {
    this(writer, reader, words, false, List::of);
  }

  private FieldType(
      Function<V, FormValue> writer,
      Function<FormValue, Optional<V>> reader,
      BiFunction<V, Messages, String> words,
      boolean repeated,
      Supplier<List<FormField>> fields) {
    this.writer = writer;
    this.reader = reader;
    this.words = words;
    this.repeated = repeated;
    this.fields = fields;
  }

  /**
   * A value that stands as a text: an identifier, a code of a list.
   *
   * @param writer gives the text
   * @param reader gives the value, and throws {@link IllegalArgumentException} or {@link
   *     DateTimeException} when the text is none
   */
  public static <V> FieldType<V> text(Function<V, String> writer, Function<String, V> reader) {
    return new FieldType<>(
        value -> new FormValue.Text(writer.apply(value)),
        value -> TEXT.read(value).flatMap(text -> meant(text, reader)),
        (value, words) -> writer.apply(value));
  }

  /** A group of fields. */
  public static <V> FieldType<V> group(FormFields<V, ?> fields) {
    return new FieldType<>(
        fields::write,
        fields::tryRead,
        (value, words) -> String.join("; ", fields.lines(value, words)),
        false,
        fields::fields);
  }

  /** Any number of values of a type, as in a part of a form that can be repeated. */
  public static <V> FieldType<List<V>> list(FieldType<V> each) {
    return new FieldType<>(
        values -> new FormValue.Items(values.stream().map(each.writer).toList()),
        each::readAll,
        (values, words) ->
            String.join(" | ", values.stream().map(one -> each.words.apply(one, words)).toList()),
        true,
        each.fields);
  }

  /** A month in a form of its own, shown {@code MM/yyyy}. */
  static FieldType<YearMonth> month(String form) {
    DateTimeFormatter written = DateTimeFormatter.ofPattern(form, Locale.ROOT);
    return text(written::format, text -> YearMonth.parse(text, written))
        .shownAs(
            month ->
                String.format(Locale.ROOT, "%02d/%04d", month.getMonthValue(), month.getYear()));
  }

  private FieldType<V> shownAs(Function<V, String> shown) {
    return new FieldType<>(writer, reader, (value, words) -> shown.apply(value));
  }

  private Optional<List<V>> readAll(FormValue value) {
    if (!(value instanceof FormValue.Items items)) {
      return Optional.empty();
    }
    List<V> read = new ArrayList<>();
    for (FormValue item : items.values()) {
      Optional<V> one = reader.apply(item);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      read.add(one.get());
    }
    return Optional.of(List.copyOf(read));
  }

  /** The value as it stands in form data. */
  public FormValue write(V value) {
    return writer.apply(value);
  }

  /** The value; empty when what stands there is of another kind or form. */
  public Optional<V> read(FormValue value) {
    return reader.apply(value);
  }

  /** The value for a clerk, in that language. */
  public String shown(V value, Locale language) {
    return words.apply(value, ApplicationTexts.in(language));
  }

  /** Whether it holds any number of values. */
  boolean isRepeated() {
    return repeated;
  }

  /** The fields of the group that it is, or of each of its groups. */
  List<FormField> fields() {
    return fields.get();
  }

  String shown(V value, Messages texts) {
    return words.apply(value, texts);
  }

  /** A number as form data keeps it, so that 1.50 and 1.5 are one. */
  static BigDecimal plain(BigDecimal number) {
    return new FormValue.Decimal(number).number();
  }

  private static Optional<BigDecimal> number(FormValue value) {
    if (value instanceof FormValue.Decimal decimal) {
      return Optional.of(decimal.number());
    }
    return value instanceof FormValue.Text text && isNumber(text.text())
        ? Optional.of(new BigDecimal(text.text()))
        : Optional.empty();
  }

  /** Not {@code 150.000}: who types that in Vietnam means thousands, and a program does not. */
  private static boolean isNumber(String text) {
    return text.matches("-?\\d{1,30}(\\.\\d{1,30})?") && !text.matches("-?[1-9]\\d{0,2}\\.\\d{3}");
  }

  private static <V> Optional<V> exact(FormValue value, Function<BigDecimal, V> reader) {
    try {
      return number(value).map(reader);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty(); // not whole, negative or too large
    }
  }

  private static <V> Optional<V> meant(String text, Function<String, V> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // the text stays in the form data
    }
  }
}
