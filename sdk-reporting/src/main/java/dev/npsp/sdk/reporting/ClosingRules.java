package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.reporting.internal.ReportingText;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When the figures of each kind of period are closed: one {@link ClosingRule} a kind, as data with
 * its source and how sure it is. The library's own are those of Decree 09/2019, article 12, as
 * told; a host that has read its regime replaces what is different.
 */
public final class ClosingRules {

  private static final String FILE = "closing-rules.csv";
  private static final LocalizedText KINDS =
      ReportingText.WRITE_ONE_OF.text(
          Arrays.stream(PeriodKind.values())
              .map(PeriodKind::word)
              .collect(Collectors.joining(", ")));
  private static final LocalizedText NUMBER = ReportingText.WRITE_A_NUMBER.text();
  private static final FileForm<ClosingRule> FORM =
      new FileForm<>(
          List.of("kind", "opens_months", "opens_day", "source", "confidence"),
          "ClosingRules.standard().toCsv()",
          ClosingRules::rule,
          ClosingRules::cells);

  private final Map<PeriodKind, ClosingRule> byKind;

  private ClosingRules(Collection<ClosingRule> rules) {
    this.byKind = new EnumMap<>(PeriodKind.class);
    rules.forEach(rule -> byKind.put(rule.kind(), rule));
  }

  /** The rules of the library. */
  public static ClosingRules standard() {
    return Standard.RULES;
  }

  /**
   * The rules of a file; a kind that it leaves out is as in the library's own.
   *
   * @throws dev.npsp.sdk.domain.DataFileRejected naming everything that is wrong, each with its
   *     line and a remedy
   */
  public static ClosingRules read(Path file) {
    return standard().and(rules(() -> Files.newBufferedReader(file), file.toString()));
  }

  /**
   * The rules of a text.
   *
   * @param name what errors call the text
   */
  public static ClosingRules read(Reader text, String name) {
    return standard().and(rules(DataFiles.opened(text), name));
  }

  private static List<ClosingRule> rules(DataFiles.Opening text, String name) {
    DataFiles files = new DataFiles();
    Map<PeriodKind, Long> lines = new EnumMap<>(PeriodKind.class);
    List<ClosingRule> rules = new ArrayList<>();
    for (Placed<ClosingRule> row : files.read(name, FORM, text).rows()) {
      Long first = lines.putIfAbsent(row.value().kind(), row.line());
      if (first != null) {
        files.report(name, row.line(), ReportingText.KIND_TWICE.text(first));
      }
      rules.add(row.value());
    }
    files.refuseBad();
    return rules;
  }

  /** These, with that rule for its kind. */
  public ClosingRules with(ClosingRule rule) {
    return and(List.of(rule));
  }

  private ClosingRules and(List<ClosingRule> others) {
    ClosingRules all = new ClosingRules(byKind.values());
    others.forEach(rule -> all.byKind.put(rule.kind(), rule));
    return all;
  }

  /** The rule for a kind of period. */
  public ClosingRule rule(PeriodKind kind) {
    return Optional.ofNullable(byKind.get(kind)).orElseThrow();
  }

  /** All of them, in the order of their kinds. */
  public List<ClosingRule> all() {
    return List.copyOf(byKind.values());
  }

  /** As a file, which {@link #read(Path)} reads. */
  public String toCsv() {
    StringWriter text = new StringWriter();
    DataFiles.write(text, FORM, all());
    return text.toString();
  }

  private static ClosingRule rule(Cells cells) {
    PeriodKind kind = cells.value("kind", PeriodKind::of, KINDS);
    int months = cells.value("opens_months", ClosingRules::number, NUMBER);
    int day = cells.value("opens_day", ClosingRules::number, NUMBER);
    try {
      return ClosingRule.builder(kind, months, day, cells.confidence("confidence"))
          .source(cells.text("source"))
          .build();
    } catch (IllegalArgumentException e) {
      throw new Cells.BadCell("opens_day", ReportingText.NO_CLOSING_DAY.text());
    }
  }

  private static Optional<Integer> number(String text) {
    return text.matches("-?\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static List<String> cells(ClosingRule rule) {
    return List.of(
        rule.kind().word(),
        Integer.toString(rule.opensMonths()),
        Integer.toString(rule.opensDay()),
        rule.source(),
        rule.confidence().text());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClosingRules rules && rules.byKind.equals(byKind);
  }

  @Override
  public int hashCode() {
    return byKind.hashCode();
  }

  @Override
  public String toString() {
    return "closing rules of " + byKind.size() + " kinds of period";
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final ClosingRules RULES =
        new ClosingRules(
            rules(
                () -> DataFiles.bundled(ClosingRules.class.getResourceAsStream(FILE), FILE), FILE));
  }
}
