package dev.npsp.sdk.domain.internal.csv;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row, by column; what is wrong with one is said in words, with the column. */
public final class Cells {

  private static final LocalizedText CONFIDENCES = DomainText.WRITE_CONFIDENCE.text();

  private final Map<String, String> byColumn;

  Cells(Map<String, String> byColumn) {
    this.byColumn = byColumn;
  }

  /** A cell does not hold what its column asks for. */
  public static final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText what;

    /** Names the column; the text says what is wrong, and what to do. */
    public BadCell(String column, LocalizedText text) {
      this(DomainText.CELL.text(column, text));
    }

    private BadCell(LocalizedText what) {
      super(what.english());
      this.what = what;
    }

    /** The column, what is wrong with it, and what to do. */
    LocalizedText what() {
      return what;
    }
  }

  /** The text; there must be one. */
  public String text(String column) {
    return optional(column).orElseThrow(() -> new BadCell(column, DomainText.CELL_EMPTY.text()));
  }

  /** The text, if there is one. */
  public Optional<String> optional(String column) {
    String text = VietnameseText.nfc(byColumn.getOrDefault(column, "").strip());
    if (VietnameseText.isBroken(text)) {
      throw new BadCell(column, DomainText.CELL_BROKEN.text());
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The day; there must be one. */
  public LocalDate day(String column) {
    return day(column, text(column));
  }

  /** The day, if there is one. */
  public Optional<LocalDate> optionalDay(String column) {
    return optional(column).map(text -> day(column, text));
  }

  /** The last day on which a row holds, if it has one: not before its first. */
  public Optional<LocalDate> lastDay(String column, LocalDate first) {
    Optional<LocalDate> last = optionalDay(column);
    if (last.filter(first::isAfter).isPresent()) {
      throw new BadCell(column, DomainText.VALID_TO.text());
    }
    return last;
  }

  private static LocalDate day(String column, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadCell(column, DomainText.CELL_NO_DAY.text());
    }
  }

  /** How sure the row is; it must say so. */
  public Confidence confidence(String column) {
    return value(column, Confidence::of, CONFIDENCES);
  }

  /** How sure a part of the row is, if it says so. */
  public Optional<Confidence> optionalConfidence(String column) {
    return optionalValue(column, Confidence::of, CONFIDENCES);
  }

  /** The value that the text stands for; there must be one. */
  public <T> T value(String column, Function<String, Optional<T>> reading, LocalizedText remedy) {
    return read(column, text(column), reading, remedy);
  }

  /** The value that the text stands for, if there is a text. */
  public <T> Optional<T> optionalValue(
      String column, Function<String, Optional<T>> reading, LocalizedText remedy) {
    return optional(column).map(text -> read(column, text, reading, remedy));
  }

  private static <T> T read(
      String column, String text, Function<String, Optional<T>> reading, LocalizedText remedy) {
    return reading
        .apply(text)
        .orElseThrow(() -> new BadCell(column, DomainText.CELL_NOT_KNOWN.text(text, remedy)));
  }
}
