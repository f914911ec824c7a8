package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.wire.ServiceText;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file of {@link ScoreTable}: a metric a line. */
final class ScoreFile {

  private static final FileForm<ScoreMetric> FORM =
      new FileForm<>(
          List.of(
              "metric",
              "group",
              "group_vi",
              "group_en",
              "portal_code",
              "name_vi",
              "name_en",
              "max",
              "full_at",
              "when_none",
              "valid_from",
              "valid_to",
              "confidence",
              "source",
              "note"),
          "ScoreTable.bundled().writeTo(directory)",
          ScoreFile::metric,
          ScoreFile::cells);

  private final String name;
  private final DataFiles files = new DataFiles();

  private ScoreFile(String name) {
    this.name = name;
  }

  static ScoreTable read(DataFiles.Opening text, String name) {
    return new ScoreFile(name).table(text);
  }

  private ScoreTable table(DataFiles.Opening text) {
    List<Placed<ScoreMetric>> rows = files.read(name, FORM, text).rows();
    if (files.areGood() && rows.isEmpty()) {
      files.report(name, 0, DomainText.FILE_NO_ROWS.text(FORM.model()));
    }
    rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value().key(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::check);
    files.refuseBad();
    return new ScoreTable(rows.stream().map(Placed::value).toList());
  }

  /** Rows of one metric: in the order of their first days each ends before the next begins. */
  private void check(List<Placed<ScoreMetric>> rows) {
    List<Placed<ScoreMetric>> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparing(row -> row.value().validFrom()));
    for (int i = 1; i < ordered.size(); i++) {
      Placed<ScoreMetric> before = ordered.get(i - 1);
      if (before.value().isValid(ordered.get(i).value().validFrom())) {
        files.report(name, ordered.get(i).line(), ServiceText.METRIC_TWICE.text(before.line()));
      }
    }
  }

  private static ScoreMetric metric(Cells cells) {
    LocalDate from = cells.day("valid_from");
    Optional<LocalDate> to = cells.lastDay("valid_to", from);
    return new ScoreMetric.Builder()
        .key(cells.text("metric"))
        .group(cells.text("group"))
        .groupNameVi(cells.text("group_vi"))
        .groupNameEn(cells.text("group_en"))
        .portalCode(cells.optional("portal_code"))
        .nameVi(cells.text("name_vi"))
        .nameEn(cells.text("name_en"))
        .max(cells.value("max", Points::read, ServiceText.WRITE_POINTS.text()))
        .fullAt(cells.optionalValue("full_at", ScoreFile::share, ServiceText.WRITE_SHARE.text()))
        .whenNone(
            cells.value("when_none", ScoreMetric.WhenNone::of, ServiceText.WRITE_WHEN_NONE.text()))
        .validFrom(from)
        .validTo(to)
        .evidence(
            Evidence.builder(cells.confidence("confidence"), cells.text("source"))
                .note(cells.optional("note"))
                .build())
        .build();
  }

  private static Optional<Percent> share(String text) {
    return Points.read(text)
        .map(Points::hundredths)
        .filter(hundredths -> hundredths > 0 && hundredths <= Percent.ALL.hundredths())
        .map(Percent::new);
  }

  private static List<String> cells(ScoreMetric metric) {
    return List.of(
        metric.key(),
        metric.group(),
        metric.groupNameVi(),
        metric.groupNameEn(),
        metric.portalCode().orElse(""),
        metric.nameVi(),
        metric.nameEn(),
        metric.max().toString(),
        metric.fullAt().map(Percent::number).orElse(""),
        metric.whenNone().text(),
        metric.validFrom().toString(),
        metric.validTo().map(LocalDate::toString).orElse(""),
        metric.evidence().confidence().text(),
        metric.evidence().source(),
        metric.evidence().note().orElse(""));
  }

  static String write(List<ScoreMetric> metrics) {
    StringWriter text = new StringWriter();
    DataFiles.write(text, FORM, metrics);
    return text.toString();
  }
}
