package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.statistics.ServiceLevel;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of {@link ServiceTable}: a service a line, or more lines where something changed. */
final class ServiceFile {

  private static final FileForm<ListedService> FORM =
      new FileForm<>(
          List.of(
              "service",
              "title_vi",
              "title_en",
              "procedure_code",
              "field_code",
              "field_name",
              "level_at_launch",
              "level",
              "applicants",
              "agency_vi",
              "agency_en",
              "fee_vnd",
              "processing_time",
              "days_before",
              "valid_from",
              "valid_to",
              "confidence",
              "source",
              "note"),
          "ServiceTable.bundled().toCsv()",
          ServiceFile::service,
          ServiceFile::cells);

  private ServiceFile() {}

  static ServiceTable read(DataFiles.Opening text, String name) {
    DataFiles files = new DataFiles();
    List<Placed<ListedService>> rows = files.read(name, FORM, text).rows();
    for (Placed<ListedService> row : rows) {
      rows.stream()
          .filter(other -> other.line() < row.line() && overlap(other.value(), row.value()))
          .findFirst()
          .ifPresent(
              other ->
                  files.report(
                      name, row.line(), ApplicationTexts.text("table.twice", other.line())));
    }
    files.refuseBad();
    return new ServiceTable(rows.stream().map(Placed::value).toList());
  }

  private static boolean overlap(ListedService one, ListedService other) {
    return one.key().equals(other.key())
        && (one.isValid(other.validFrom()) || other.isValid(one.validFrom()));
  }

  private static ListedService service(Cells cells) {
    return new ListedService.Builder()
        .key(cells.text("service"))
        .title(new LocalizedText(cells.text("title_en"), cells.text("title_vi")))
        .procedureCode(value(cells, "procedure_code", ProcedureCode::tryParse))
        .fieldCode(cells.optional("field_code"))
        .fieldName(cells.optional("field_name"))
        .levelAtLaunch(cells.optional("level_at_launch"))
        .level(value(cells, "level", ServiceFile::level))
        .applicants(
            cells.value(
                "applicants", ServiceFile::applicants, ApplicationTexts.text("table.applicants")))
        .agency(new LocalizedText(cells.text("agency_en"), cells.text("agency_vi")))
        .fee(value(cells, "fee_vnd", text -> whole(text).map(Vnd::of)))
        .processingTime(
            value(
                cells,
                "processing_time",
                text ->
                    Optional.of(ProcessingTime.ofText(text)).filter(ProcessingTime::isUnderstood)))
        .daysBefore(value(cells, "days_before", text -> whole(text).map(Math::toIntExact)))
        .validFrom(cells.day("valid_from"))
        .validTo(cells.lastDay("valid_to", cells.day("valid_from")))
        .evidence(
            Evidence.builder(cells.confidence("confidence"), cells.text("source"))
                .note(cells.optional("note"))
                .build())
        .build();
  }

  private static <V> Optional<V> value(
      Cells cells, String column, Function<String, Optional<V>> reading) {
    return cells.optionalValue(column, reading, ApplicationTexts.text(column));
  }

  /** One or more codes of digits: what separates them otherwise would be a kind of nobody. */
  private static Optional<List<ApplicantKind>> applicants(String text) {
    List<String> codes = List.of(text.split(" +"));
    return codes.stream().allMatch(code -> code.matches("\\d{1,3}"))
        ? Optional.of(codes.stream().map(ApplicantKind::of).toList())
        : Optional.empty();
  }

  static Optional<Long> whole(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static Optional<ServiceLevel> level(String text) {
    return Arrays.stream(ServiceLevel.values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  private static List<String> cells(ListedService service) {
    return List.of(
        service.key(),
        service.title().vietnamese(),
        service.title().english(),
        service.procedureCode().map(ProcedureCode::value).orElse(""),
        service.fieldCode().orElse(""),
        service.fieldName().orElse(""),
        service.levelAtLaunch().orElse(""),
        service.level().map(level -> level.name().toLowerCase(Locale.ROOT)).orElse(""),
        service.applicants().stream().map(ApplicantKind::code).collect(Collectors.joining(" ")),
        service.agency().vietnamese(),
        service.agency().english(),
        service.fee().map(fee -> Long.toString(fee.amount())).orElse(""),
        service.processingTime().map(ProcessingTime::text).orElse(""),
        service.daysBefore().map(String::valueOf).orElse(""),
        service.validFrom().toString(),
        service.validTo().map(LocalDate::toString).orElse(""),
        service.evidence().confidence().text(),
        service.evidence().source(),
        service.evidence().note().orElse(""));
  }

  static String write(List<ListedService> services) {
    StringWriter text = new StringWriter();
    DataFiles.write(text, FORM, services);
    return text.toString();
  }
}
