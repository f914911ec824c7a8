package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a day file looks. What public sources leave open is configuration; {@link #standard} is our
 * own proposal, not the platform's form.
 */
@PublicType
@Value.Immutable
public abstract class DayFileLayout {

  /** How many columns there are. Source: attested. */
  public static final int COLUMNS = 22;

  /** What stands between columns. Source: attested. */
  public static final char SEPARATOR = '|';

  private static final Pattern NAME =
      Pattern.compile("([0-9]{8})_([0-9A-Za-z]{1,20})_([0-9A-Za-z]{1,20})_([0-9A-Za-z]{1,20})");

  DayFileLayout() {}

  /** Which columns there are, from left to right: each of the 22 once. */
  @Value.Default
  public List<DayFileColumn> columns() {
    return List.of(DayFileColumn.values());
  }

  /** Names that differ from {@link DayFileColumn#defaultName}. */
  public abstract Map<DayFileColumn, String> names();

  /** Whether the first line names the columns. Default: yes. */
  @Value.Default
  public boolean hasHeader() {
    return true;
  }

  /** The formula of the checksum. Default: {@link DayFileChecksum#sha256}. */
  @Value.Default
  public DayFileChecksum checksum() {
    return DayFileChecksum.sha256();
  }

  /**
   * What stands alone before the last line of a day without transactions, instead of header and
   * rows. Default: {@code KHONG_PHAT_SINH}.
   */
  @Value.Default
  public String emptyDay() {
    return "KHONG_PHAT_SINH";
  }

  /** What the file's name ends in. Default: {@code .txt}. */
  @Value.Default
  public String nameEnding() {
    return ".txt";
  }

  /** Our proposal. */
  public static DayFileLayout standard() {
    return builder().build();
  }

  /** Our proposal, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of a column. */
  public final String nameOf(DayFileColumn column) {
    return names().getOrDefault(column, column.defaultName());
  }

  /** The first line. */
  public final String header() {
    return columns().stream().map(this::nameOf).collect(Collectors.joining("|"));
  }

  /**
   * The name of a file: {@code 20261122_DVC_THUHO_QR.txt}. Its parts and their order are attested.
   */
  public final String fileName(DayFileSubject subject) {
    return Stream.of(
            DayFileTime.day(subject.day()),
            subject.service(),
            subject.type().value(),
            subject.channel())
        .collect(Collectors.joining("_", "", nameEnding()));
  }

  /**
   * What a file of that name is about: the reverse of {@link #fileName}. Empty for any other name.
   *
   * @param name the name of a file, with a path before it or without; the ending in any letter case
   */
  public final Optional<DayFileSubject> subjectOf(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int end = file.length() - nameEnding().length();
    if (end < 0 || !file.substring(end).equalsIgnoreCase(nameEnding())) {
      return Optional.empty();
    }
    Matcher parts = NAME.matcher(file.substring(0, end));
    return parts.matches() ? subject(parts) : Optional.empty();
  }

  private static Optional<DayFileSubject> subject(Matcher parts) {
    try {
      return Optional.of(
          new DayFileSubject(
              DayFileTime.day(parts.group(1)),
              parts.group(2),
              DayFileType.of(parts.group(3)),
              parts.group(4)));
    } catch (DateTimeException e) {
      return Optional.empty(); // eight digits that are no day
    }
  }

  @Value.Check
  void check() {
    boolean eachOnce =
        columns().size() == COLUMNS
            && EnumSet.copyOf(columns()).size() == DayFileColumn.values().length;
    if (!eachOnce) {
      throw new IllegalArgumentException("A day file has each of its 22 columns once.");
    }
    if (emptyDay().isEmpty() || emptyDay().indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException("An empty day is said in words without a pipe.");
    }
  }

  /** Collects a layout. */
  public static final class Builder extends ImmutableDayFileLayout.Builder {
    Builder() {}
  }
}
