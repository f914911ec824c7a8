package dev.npsp.sdk.reporting.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.reporting.Deadline;
import dev.npsp.sdk.reporting.IndicatorType;
import dev.npsp.sdk.reporting.PeriodKind;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportIndicator;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportValue;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.TemplateColumn;
import dev.npsp.sdk.reporting.TemplateFormula;
import dev.npsp.sdk.reporting.TemplateReference;
import dev.npsp.sdk.reporting.ValueSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWorkbookTest {

  private static final TemplateReference FORM = new TemplateReference("06a", 2);

  private final Path folder;

  ReportWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static ReportTemplate template() {
    return ReportTemplate.builder(FORM, "=Tình hình giải quyết hồ sơ")
        .addRow(ReportIndicator.count("I", "Tiếp nhận", "hồ sơ"))
        .addRow(
            ReportIndicator.builder("II", "-Kinh phí", "triệu đồng")
                .type(IndicatorType.NUMBER)
                .build())
        .addColumn(new TemplateColumn("total", "@Tổng số"))
        .addColumn(new TemplateColumn("online", "+Trực tuyến"))
        .addFormula(TemplateFormula.columns("total = online"))
        .build();
  }

  static Report report() {
    ReportingRegime regime =
        ReportingRegime.builder(
                "KSTTHC",
                "Báo cáo",
                AgencyCode.of("G22"),
                PeriodKind.QUARTER,
                Deadline.dayOfMonth(20))
            .template(FORM)
            .build();
    return Report.builder(regime, AgencyCode.of("H56"), ReportPeriod.quarter(2026, 4))
        .template(template())
        .narrative("=HYPERLINK(\"http://example.vn\")")
        .addValue(value("I", "total", "12").toBuilder().note("@Đã rà soát").build())
        .addValue(value("I", "online", "12"))
        .addValue(value("II", "total", "1234567.25"))
        .addValue(value("II", "online", "-0.5"))
        .build();
  }

  static ReportValue value(String row, String column, String number) {
    return ReportValue.builder(
            new ReportCell(row, column),
            new BigDecimal(number),
            row.equals("I") ? "hồ sơ" : "triệu đồng")
        .build();
  }

  /** Writes a workbook. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private Path file(Writing writing) throws IOException {
    Path file = Files.createTempFile(folder, "mau", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.to(out);
    }
    return file;
  }

  @Test
  void template_writtenAndRead_isTheSame() throws IOException {
    Path file = file(out -> ReportWorkbook.writeTemplate(template(), out));
    assertThat(ReportWorkbook.readTemplate(file)).isEqualTo(template());
    assertThat(ReportWorkbook.readValues(file, template())).isEmpty();
  }

  @Test
  void report_writtenAndRead_hasItsNumbersAsNumbers() throws IOException {
    Path file = file(out -> ReportWorkbook.write(report(), out));
    List<ReportValue> values = ReportWorkbook.readValues(file, template());
    assertThat(values).allMatch(value -> value.source() == ValueSource.IMPORTED);
    assertThat(values)
        .extracting(ReportValue::number)
        .containsExactlyElementsOf(report().values().stream().map(ReportValue::number).toList());
    assertThat(ReportWorkbook.readTemplate(file)).isEqualTo(template());
  }

  @Test
  void texts_thatLookLikeFormulas_areTexts() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportWorkbook.write(report(), bytes);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      List<Cell> dangerous =
          workbook
              .getSheets()
              .flatMap(
                  sheet -> {
                    try {
                      return sheet.read().stream();
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .flatMap(Row::stream)
              .filter(cell -> cell != null && cell.getText().matches("(?s)[=+@-].*"))
              .filter(cell -> cell.getType() != CellType.NUMBER)
              .toList();
      assertThat(dangerous).hasSize(6);
      assertThat(dangerous).allMatch(cell -> cell.getType() == CellType.STRING);
      assertThat(dangerous).allMatch(cell -> cell.getFormula() == null);
    }
  }

  @Test
  void stream_ofTheHost_staysOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream mine =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ReportWorkbook.writeTemplate(template(), mine);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void cells_thatHoldNoNumber_areNamedAllAtOnce_withoutTheirContent() throws IOException {
    Path file =
        filled(
            sheet -> {
              sheet.value(5, 4, "1.234");
              sheet.value(5, 5, " ");
              sheet.value(6, 4, "12 triệu");
              sheet.value(6, 5, true);
            });
    WorkbookRejected refused =
        catchThrowableOfType(
            WorkbookRejected.class, () -> ReportWorkbook.readValues(file, template()));
    assertThat(refused.problems())
        .extracting(LocalizedText::english)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("E6:"),
            second -> assertThat(second).startsWith("E7:"),
            third -> assertThat(third).startsWith("F7:"));
    assertThat(refused.explanation(LocalizedText.VIETNAMESE))
        .contains("không phải số")
        .doesNotContain("1.234");
    assertThat(refused.remedy(Locale.ENGLISH)).contains("type digits");
  }

  /** The numbers of a report whose first cell is this XML instead. */
  private List<ReportValue> readWithFirstCell(String xml) throws IOException {
    Path whole = file(out -> ReportWorkbook.write(report(), out));
    Path changed =
        file(
            out -> {
              try (ZipFile from = new ZipFile(whole.toFile());
                  ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry entry : Collections.list(from.entries())) {
                  to.putNextEntry(new ZipEntry(entry.getName()));
                  String text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                  to.write(
                      entry.getName().endsWith("sheet1.xml")
                          ? text.replaceFirst("<c r=\"E6\".*?</c>", xml).getBytes(UTF_8)
                          : text.getBytes(UTF_8));
                  to.closeEntry();
                }
              }
            });
    return ReportWorkbook.readValues(changed, template());
  }

  @ParameterizedTest
  @CsvSource({"str, 12d", "str, 1.234", "b, 1"})
  void formula_thatResultsInTextOrTrue_isNoNumber(String type, String result) {
    String cell = "<c r=\"E6\" t=\"" + type + "\"><f>F6</f><v>" + result + "</v></c>";
    assertThatThrownBy(() -> readWithFirstCell(cell))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("E6: it is no number");
  }

  /** 0.1 + 0.2 in the binary form of Excel. */
  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "0.10000000000000001, 0.1",
    "1234567.2500000002, 1234567.25",
    "12345678901.700001, 12345678901.7",
    "1.2345678901234568E+16, 12345678901234568"
  })
  void number_ofExcel_isWhatItShows(String written, BigDecimal shown) throws IOException {
    assertThat(readWithFirstCell("<c r=\"E6\"><v>" + written + "</v></c>").get(0).number())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "9007199254740993",
    "99999999999999999",
    "123456789012345678901234",
    "123456789012345678.123456",
    "12345678901.123456"
  })
  void number_withMoreThanFifteenDigits_writtenAndRead_isTheSame(String number) throws IOException {
    Report report = report().toBuilder().values(List.of(value("II", "total", number))).build();
    Path file = file(out -> ReportWorkbook.write(report, out));
    assertThat(ReportWorkbook.readValues(file, template()).get(0).number())
        .isEqualTo(new BigDecimal(number));
  }

  @Test
  void form_whoseRowsWereChanged_isRefused() throws IOException {
    Path file = filled(sheet -> sheet.value(6, 0, "III"));
    assertThatThrownBy(() -> ReportWorkbook.readValues(file, template()))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("A7");
    ReportTemplate other =
        template().toBuilder().reference(new TemplateReference("06a", 3)).build();
    Path template = file(out -> ReportWorkbook.writeTemplate(template(), out));
    assertThatThrownBy(() -> ReportWorkbook.readValues(template, other))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("06a v2");
  }

  /** Excel makes a date of "3/4", and keeps it as the days since 1900. */
  @ParameterizedTest
  @CsvSource({"dd/mm/yyyy", "d-mmm", "mm-dd-yy", "[$-42A]h:mm\\ AM/PM", "[h]:mm", "mm:ss.0"})
  void number_thatShowsAsADateOrATime_isNoNumber(String format) throws IOException {
    Path file =
        filled(
            sheet -> {
              sheet.value(5, 4, 46115);
              sheet.style(5, 4).format(format).set();
            });
    assertThatThrownBy(() -> ReportWorkbook.readValues(file, template()))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("E6: it is no number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General",
        "0.00E+00",
        "_-* #,##0\\ &quot;đồng/ngày&quot;_-",
        "[Red]0;[Red]-0",
        "#,##0\\d",
        "#,##0 VND"
      })
  void number_inAnyFormOfNumbers_isRead(String format) throws IOException {
    Path file =
        filled(
            sheet -> {
              sheet.value(5, 4, 46115);
              sheet.style(5, 4).format(format).set();
            });
    assertThat(ReportWorkbook.readValues(file, template()).get(0).number())
        .isEqualTo(BigDecimal.valueOf(46115));
  }

  /** "7%" is kept as 0.07. */
  @ParameterizedTest
  @CsvSource({"0%, 0.07, 7", "0.0%, 1.125, 112.5", "0.00%, -0.0025, -0.25", "0, 7, 7"})
  void number_thatShowsAsAPercent_isWhatItShowsWhereTheUnitIsPercent(
      String format, BigDecimal kept, BigDecimal shown) throws IOException {
    ReportTemplate percents =
        template().toBuilder()
            .rows(
                List.of(
                    ReportIndicator.builder("I", "Tỷ lệ", "%").type(IndicatorType.NUMBER).build(),
                    ReportIndicator.count("II", "Tiếp nhận", "hồ sơ")))
            .build();
    Path file =
        filled(
            sheet -> {
              sheet.value(5, 4, kept);
              sheet.style(5, 4).format(format).set();
            });
    assertThat(ReportWorkbook.readValues(file, percents).get(0).number()).isEqualTo(shown);
    Path other =
        filled(
            sheet -> {
              sheet.value(6, 4, 0.07);
              sheet.style(6, 4).format("0%").set();
            });
    assertThatThrownBy(() -> ReportWorkbook.readValues(other, percents))
        .hasMessageContaining("E7: it is no number");
  }

  /** What an officer adds would be lost; a signature below the form is none of it. */
  @Test
  void form_withARowOrAColumnMore_isRefused() throws IOException {
    Path file =
        filled(
            sheet -> {
              sheet.value(3, 6, "post");
              sheet.value(7, 0, "III");
              sheet.value(7, 4, 5);
            });
    WorkbookRejected refused =
        catchThrowableOfType(
            WorkbookRejected.class, () -> ReportWorkbook.readValues(file, template()));
    assertThat(refused.problems())
        .extracting(LocalizedText::english)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("G4:"),
            second -> assertThat(second).startsWith("A8:"));
    Path signed =
        filled(
            sheet -> {
              sheet.value(6, 5, 5);
              sheet.value(8, 0, "Người lập biểu");
              sheet.value(9, 4, 12); // a sum of the officer's
            });
    assertThat(ReportWorkbook.readValues(signed, template())).hasSize(1);
  }

  /** Fills a sheet. */
  @FunctionalInterface
  private interface Filling {
    void in(Worksheet sheet);
  }

  /** The layout, written by hand: a second witness of it. */
  private Path filled(Filling filling) throws IOException {
    return file(
        out -> {
          try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Biểu mẫu");
            sheet.value(0, 0, "Mẫu số liệu");
            sheet.value(0, 1, "06a");
            sheet.value(0, 2, 2);
            sheet.value(3, 4, "total");
            sheet.value(3, 5, "online");
            sheet.value(5, 0, "I");
            sheet.value(6, 0, "II");
            filling.in(sheet);
          }
        });
  }

  /** Nothing of a form is left out without a word, and what is wrong has its place. */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, Đ1, A6", // a code of other letters
    "0, 6, 0, '', A7", // a row without a code
    "0, 5, 3, số, D6",
    "0, 3, 4, '', E4", // a column without a code
    "0, 4, 6, Bưu chính, G4",
    "1, 0, 0, '', Công thức!A1",
    "1, 0, 1, total=online, Công thức!B1",
    "1, 0, 1, total = post, its rows",
    "0, 6, 0, I, its rows"
  })
  void form_thatCannotBeReadWhole_isRefusedWithThePlace(
      int sheet, int row, int column, String text, String told) throws IOException {
    Path file =
        file(
            out -> {
              try (Workbook workbook = new Workbook(out, "test", null)) {
                Worksheet form = workbook.newWorksheet("Biểu mẫu");
                Worksheet sums = workbook.newWorksheet("Công thức");
                fillForm(form, sums);
                (sheet == 0 ? form : sums).value(row, column, text);
              }
            });
    assertThatThrownBy(() -> ReportWorkbook.readTemplate(file))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageStartingWith("The workbook is not read: " + told);
  }

  /** A form by hand, with a heading in it. */
  private static void fillForm(Worksheet form, Worksheet sums) {
    form.value(0, 0, "Mẫu số liệu");
    form.value(0, 1, "06a");
    form.value(0, 2, 2);
    form.value(1, 1, "Tình hình giải quyết hồ sơ");
    form.value(3, 4, "total");
    form.value(3, 5, "online");
    form.value(4, 5, "Trực tuyến");
    for (int i = 0; i < 2; i++) {
      form.value(5 + i, 0, i == 0 ? "I" : "II");
      form.value(5 + i, 1, "Tiếp nhận");
      form.value(5 + i, 2, "hồ sơ");
      form.value(5 + i, 3, "Count");
    }
    form.value(7, 1, "Ghi chú");
    sums.value(0, 0, "columns");
    sums.value(0, 1, "total = online");
  }

  @Test
  void form_withARemark_isReadWithoutIt() throws IOException {
    Path file =
        file(
            out -> {
              try (Workbook workbook = new Workbook(out, "test", null)) {
                Worksheet form = workbook.newWorksheet("Biểu mẫu");
                fillForm(form, workbook.newWorksheet("Công thức"));
              }
            });
    ReportTemplate read = ReportWorkbook.readTemplate(file);
    assertThat(read.rows()).hasSize(2);
    assertThat(read.columns()).hasSize(2);
    assertThat(read.formulas()).hasSize(1);
  }

  @Test
  void file_thatIsNoWorkbook_isRefused() throws IOException {
    for (byte[] content : List.of(new byte[0], "mã;số".getBytes(UTF_8))) {
      Path file = file(out -> out.write(content));
      assertThatThrownBy(() -> ReportWorkbook.readTemplate(file))
          .isInstanceOf(WorkbookRejected.class)
          .hasMessageContaining("no XLSX workbook");
    }
    byte[] whole = bytes(out -> ReportWorkbook.writeTemplate(template(), out));
    for (int length : List.of(100, whole.length / 2, whole.length - 10)) {
      Path file = file(out -> out.write(whole, 0, length));
      assertThatThrownBy(() -> ReportWorkbook.readTemplate(file))
          .isInstanceOf(WorkbookRejected.class);
    }
    Path other =
        file(
            out -> {
              try (Workbook workbook = new Workbook(out, "test", null)) {
                workbook.newWorksheet("Sheet1").value(0, 0, "x");
              }
            });
    assertThatThrownBy(() -> ReportWorkbook.readTemplate(other))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("is no form");
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(bytes);
    return bytes.toByteArray();
  }

  @Test
  void file_thatUnpacksToGigabytes_isRefusedBeforeItIsParsed() throws IOException {
    Path bomb =
        file(
            out -> {
              try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 80; i++) {
                  zip.write(zeros);
                }
                zip.closeEntry();
              }
            });
    assertThat(Files.size(bomb)).isLessThan(200_000);
    assertThatThrownBy(() -> ReportWorkbook.readTemplate(bomb))
        .isInstanceOf(WorkbookRejected.class)
        .hasMessageContaining("64 MB");
    Path many =
        file(
            out -> {
              try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 1100; i++) {
                  zip.putNextEntry(new ZipEntry("a" + i));
                  zip.closeEntry();
                }
              }
            });
    assertThatThrownBy(() -> ReportWorkbook.readTemplate(many))
        .isInstanceOf(WorkbookRejected.class);
  }

  /** Entities are not expanded, and no address of a document is asked. */
  @Test
  void sheet_withEntities_isRefused() throws IOException {
    Path whole = file(out -> ReportWorkbook.writeTemplate(template(), out));
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    int[] entities = {0};
    try (ZipFile from = new ZipFile(whole.toFile());
        ZipOutputStream to = new ZipOutputStream(changed)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
        if (entry.getName().endsWith("sheet1.xml") && text.contains("<v>2</v>")) {
          text =
              text.replaceFirst(
                      "<worksheet",
                      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")
                  .replaceFirst("<v>2</v>", "<v>&e;</v>");
          entities[0]++;
        }
        to.write(text.getBytes(UTF_8));
        to.closeEntry();
      }
    }
    assertThat(entities[0]).isEqualTo(1);
    Path file = file(out -> out.write(changed.toByteArray()));
    assertThatThrownBy(() -> ReportWorkbook.readTemplate(file))
        .isInstanceOf(WorkbookRejected.class);
  }

  /** More than 32,767 characters in a cell, and Excel says that the file is damaged. */
  @Test
  void narrative_thatIsLongerThanACell_standsInSeveral() throws IOException {
    String long100k = "x".repeat(32_766) + "😀".repeat(33_617);
    Report report = report().toBuilder().narrative(long100k).build();
    Path file = file(out -> ReportWorkbook.write(report, out));
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = workbook.findSheet("Thuyết minh").orElseThrow().read();
      List<String> words =
          rows.stream()
              .filter(row -> row.getCellText(0).isEmpty())
              .map(ReportWorkbookTest::words)
              .toList();
      assertThat(words).allMatch(part -> part.length() <= 32_767).hasSize(4);
      assertThat(String.join("", words)).isEqualTo(long100k);
      assertThat(words(rows.get(4))).isEqualTo("@Đã rà soát");
    }
  }

  private static String words(Row row) {
    return row.getCellText(1);
  }

  /** Forty thousand numbers, which were looked for in one another. */
  @Test
  @Timeout(30)
  void report_ofManyNumbers_isCheckedAndWrittenInTime() throws IOException {
    ReportTemplate.Builder form = ReportTemplate.builder(FORM, "Lớn");
    for (int i = 0; i < 10_000; i++) {
      form.addRow(ReportIndicator.count("r" + i, "Tiếp nhận", "hồ sơ"));
    }
    for (int i = 0; i < 4; i++) {
      form.addColumn(new TemplateColumn("c" + i, "Tổng số"));
    }
    ReportTemplate template = form.build();
    Report report =
        report().toBuilder()
            .template(template)
            .values(
                template.cells().stream().map(cell -> ReportValue.of(cell, 1, "hồ sơ")).toList())
            .build();
    assertThat(report.problems()).extracting(problem -> problem.path()).containsExactly("agency");
    Path file = file(out -> ReportWorkbook.write(report, out));
    assertThat(ReportWorkbook.readValues(file, template)).hasSize(40_000);
  }

  @Test
  void report_ofWordsOnly_hasNoForm() {
    Report words = report().toBuilder().template(Optional.empty()).build();
    assertThatThrownBy(() -> ReportWorkbook.write(words, OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
