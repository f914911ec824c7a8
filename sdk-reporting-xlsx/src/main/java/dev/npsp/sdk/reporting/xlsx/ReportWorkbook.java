package dev.npsp.sdk.reporting.xlsx;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.reporting.IndicatorType;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportIndicator;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportValue;
import dev.npsp.sdk.reporting.TemplateColumn;
import dev.npsp.sdk.reporting.TemplateFormula;
import dev.npsp.sdk.reporting.TemplateReference;
import dev.npsp.sdk.reporting.ValueSource;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A form of numbers as an XLSX workbook that officers fill, in a layout of ours: a sheet {@code
 * Biểu mẫu} with the form, its title, and from the sixth row on an indicator a row; a sheet {@code
 * Công thức} with its sums; and in a filled report a sheet {@code Thuyết minh} with its words and
 * notes.
 *
 * <pre>{@code
 * ReportWorkbook.writeTemplate(template, out);             // for an officer to fill
 * List<ReportValue> values = ReportWorkbook.readValues(file, template);
 * ReportWorkbook.write(report, out);                       // a report to read and file
 * }</pre>
 *
 * <p>Texts are written as texts: one that begins with {@code =}, {@code +}, {@code -} or {@code @}
 * is no formula. A file of more than 10 MB, or one that unpacks to more than 64 MB, is refused
 * before it is parsed. Written row by row; what is read is held in memory within these bounds.
 */
public final class ReportWorkbook {

  private static final String FORM_SHEET = "Biểu mẫu";
  private static final String FORMULA_SHEET = "Công thức";
  private static final String NOTE_SHEET = "Thuyết minh";
  private static final String MARK = "Mẫu số liệu";
  private static final List<String> HEADINGS = List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Loại");
  private static final int TITLE_ROW = 1;
  private static final int CODES_ROW = 3;
  private static final int NAMES_ROW = 4;
  private static final int FIRST_ROW = 5;
  private static final int FIRST_COLUMN = 4;
  private static final int WIDE = 45;
  private static final int MOST_IN_A_CELL = 32_767;
  private static final MathContext EXCEL_SHOWS = new MathContext(15);
  private static final int EXCEL_WRITES = 17;
  private static final int MOST_DECIMALS = 6;
  private static final String PERCENT = "%";

  private ReportWorkbook() {}

  /** Writes a form without numbers. The stream stays open. */
  public static void writeTemplate(ReportTemplate template, OutputStream out) throws IOException {
    write(template, List.of(), Optional.empty(), out);
  }

  /**
   * Writes a report with its numbers, notes and words. The stream stays open.
   *
   * @throws IllegalArgumentException when the report has no template: it has words only
   */
  public static void write(Report report, OutputStream out) throws IOException {
    ReportTemplate template =
        report
            .template()
            .orElseThrow(
                () -> new IllegalArgumentException("A report without a template has no form."));
    write(template, report.values(), report.narrative(), out);
  }

  private static void write(
      ReportTemplate template,
      List<ReportValue> values,
      Optional<String> narrative,
      OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(new Unclosed(out), "npsp-sdk", null)) {
      form(template, values, workbook.newWorksheet(FORM_SHEET));
      formulas(template, workbook.newWorksheet(FORMULA_SHEET));
      if (narrative.isPresent() || values.stream().anyMatch(each -> each.note().isPresent())) {
        notes(values, narrative, workbook.newWorksheet(NOTE_SHEET));
      }
    }
    out.flush();
  }

  private static void form(ReportTemplate template, List<ReportValue> values, Worksheet sheet)
      throws IOException {
    sheet.width(1, WIDE);
    sheet.value(0, 0, MARK);
    sheet.value(0, 1, template.reference().form());
    sheet.value(0, 2, template.reference().version());
    sheet.value(TITLE_ROW, 1, template.title());
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.value(CODES_ROW, i, HEADINGS.get(i));
    }
    for (int i = 0; i < template.columns().size(); i++) {
      sheet.value(CODES_ROW, FIRST_COLUMN + i, template.columns().get(i).code());
      sheet.value(NAMES_ROW, FIRST_COLUMN + i, template.columns().get(i).name());
    }
    Map<ReportCell, BigDecimal> numbers = new HashMap<>();
    values.forEach(value -> numbers.put(value.cell(), value.number()));
    for (int i = 0; i < template.rows().size(); i++) {
      row(template, numbers, i, sheet);
      sheet.flush();
    }
    sheet.close();
  }

  private static void row(
      ReportTemplate template, Map<ReportCell, BigDecimal> numbers, int index, Worksheet sheet) {
    ReportIndicator row = template.rows().get(index);
    int at = FIRST_ROW + index;
    sheet.value(at, 0, row.code());
    sheet.value(at, 1, row.name());
    sheet.value(at, 2, row.unit());
    sheet.value(at, 3, word(row.type()));
    for (int i = 0; i < template.columns().size(); i++) {
      ReportCell cell = new ReportCell(row.code(), template.columns().get(i).code());
      BigDecimal number = numbers.get(cell);
      if (number != null) {
        sheet.value(at, FIRST_COLUMN + i, number);
      }
    }
  }

  private static String word(IndicatorType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static void formulas(ReportTemplate template, Worksheet sheet) throws IOException {
    for (int i = 0; i < template.formulas().size(); i++) {
      TemplateFormula formula = template.formulas().get(i);
      sheet.value(i, 0, formula.axis().name().toLowerCase(Locale.ROOT));
      sheet.value(i, 1, formula.toString());
    }
    sheet.close();
  }

  private static void notes(List<ReportValue> values, Optional<String> narrative, Worksheet sheet)
      throws IOException {
    sheet.width(1, WIDE);
    int at = 0;
    for (String part : narrative.map(ReportWorkbook::parts).orElse(List.of())) {
      sheet.value(at, 1, part);
      at++;
    }
    for (ReportValue value : values) {
      if (value.note().isPresent()) {
        sheet.value(at, 0, value.cell().toString());
        sheet.value(at, 1, value.note().get());
        at++;
      }
    }
    sheet.close();
  }

  /** Excel calls a file damaged that has more in one cell; no letter is cut in two. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (text.length() - from > MOST_IN_A_CELL) {
      int end = from + MOST_IN_A_CELL;
      end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
      parts.add(text.substring(from, end));
      from = end;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /**
   * Reads a form, with or without numbers.
   *
   * @throws WorkbookRejected naming everything that is wrong
   */
  public static ReportTemplate readTemplate(Path file) throws IOException {
    return SheetReader.read(file, ReportWorkbook::template);
  }

  /**
   * Reads the numbers that an officer filled into a form; a cell that is empty has none, and {@link
   * Report#problems} names it. The result of a formula of the officer's counts as its number. A
   * cell that shows 7% has the number 7 where the unit is {@code %}, and else none, as a date has
   * none.
   *
   * @param template the form that was given out
   * @throws WorkbookRejected when it is another form, or a cell holds no number
   */
  public static List<ReportValue> readValues(Path file, ReportTemplate template)
      throws IOException {
    return SheetReader.read(file, workbook -> values(workbook, template));
  }

  private static ReportTemplate template(ReadableWorkbook workbook) throws IOException {
    List<Row> rows = formRows(workbook);
    ReportTemplate.Builder template =
        ReportTemplate.builder(reference(rows), text(at(rows, TITLE_ROW), 1));
    List<LocalizedText> problems = new ArrayList<>();
    readColumns(at(rows, CODES_ROW), at(rows, NAMES_ROW), template, problems);
    for (Row row : rows) {
      if (row.getRowNum() > FIRST_ROW) {
        readRow(row, template, problems);
      }
    }
    Optional<Sheet> formulas = workbook.findSheet(FORMULA_SHEET);
    if (formulas.isPresent()) {
      for (Row row : SheetReader.rows(formulas.get())) {
        readFormula(row, template, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new WorkbookRejected(problems);
    }
    try {
      return template.build();
    } catch (IllegalArgumentException e) { // a code twice, a sum of what is not there, no row
      throw WorkbookRejected.of(XlsxText.NO_WHOLE.text());
    }
  }

  /** Up to the last that has a code or a name: one without a code is told, never left out. */
  private static void readColumns(
      Row codes, Row names, ReportTemplate.Builder template, List<LocalizedText> problems) {
    int end = Math.max(codes.getCellCount(), names.getCellCount());
    while (end > FIRST_COLUMN && text(codes, end - 1).isEmpty() && text(names, end - 1).isEmpty()) {
      end--;
    }
    for (int i = FIRST_COLUMN; i < end; i++) {
      try {
        template.addColumn(new TemplateColumn(text(codes, i), text(names, i)));
      } catch (IllegalArgumentException e) {
        problems.add(XlsxText.BAD_CELL.text(place(codes, i)));
      }
    }
  }

  /** What has neither code nor unit nor type is a heading or a remark of the form's author. */
  private static void readRow(
      Row row, ReportTemplate.Builder template, List<LocalizedText> problems) {
    String code = text(row, 0);
    String unit = text(row, 2);
    if (code.isEmpty() && unit.isEmpty() && text(row, 3).isEmpty()) {
      return;
    }
    Optional<IndicatorType> type = constant(IndicatorType.values(), text(row, 3));
    if (type.isEmpty()) {
      problems.add(XlsxText.BAD_CELL.text(place(row, 3)));
      return;
    }
    try {
      template.addRow(ReportIndicator.builder(code, text(row, 1), unit).type(type.get()).build());
    } catch (IllegalArgumentException e) {
      problems.add(XlsxText.BAD_CELL.text(place(row, 0)));
    }
  }

  private static void readFormula(
      Row row, ReportTemplate.Builder template, List<LocalizedText> problems) {
    if (text(row, 0).isEmpty() && text(row, 1).isEmpty()) {
      return;
    }
    Optional<TemplateFormula.Axis> axis = constant(TemplateFormula.Axis.values(), text(row, 0));
    if (axis.isEmpty()) {
      problems.add(XlsxText.BAD_CELL.text(FORMULA_SHEET + "!" + place(row, 0)));
      return;
    }
    try {
      template.addFormula(TemplateFormula.parse(axis.get(), text(row, 1)));
    } catch (IllegalArgumentException e) {
      problems.add(XlsxText.BAD_CELL.text(FORMULA_SHEET + "!" + place(row, 1)));
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
    return Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(text)).findFirst();
  }

  private static List<ReportValue> values(ReadableWorkbook workbook, ReportTemplate template)
      throws IOException {
    List<Row> rows = formRows(workbook);
    TemplateReference reference = reference(rows);
    if (!reference.equals(template.reference())) {
      throw WorkbookRejected.of(XlsxText.NO_SUCH_TEMPLATE.text(reference, template.reference()));
    }
    List<LocalizedText> problems = new ArrayList<>();
    List<ReportValue> values = new ArrayList<>();
    Row codes = at(rows, CODES_ROW);
    for (int i = 0; i < template.columns().size(); i++) {
      require(codes, FIRST_COLUMN + i, template.columns().get(i).code(), problems);
    }
    for (int i = 0; i < template.rows().size(); i++) {
      ReportIndicator indicator = template.rows().get(i);
      Row row = at(rows, FIRST_ROW + i);
      require(row, 0, indicator.code(), problems);
      for (int j = 0; j < template.columns().size(); j++) {
        ReportCell cell = new ReportCell(indicator.code(), template.columns().get(j).code());
        value(row, FIRST_COLUMN + j, cell, indicator.unit(), problems).ifPresent(values::add);
      }
    }
    beyond(rows, codes, template, problems);
    if (!problems.isEmpty()) {
      throw new WorkbookRejected(problems);
    }
    return List.copyOf(values);
  }

  /** A column with a code, or a row with a code and numbers, that an officer has added. */
  private static void beyond(
      List<Row> rows, Row codes, ReportTemplate template, List<LocalizedText> problems) {
    int lastColumn = FIRST_COLUMN + template.columns().size();
    for (int i = lastColumn; i < codes.getCellCount(); i++) {
      require(codes, i, "", problems);
    }
    for (Row row : rows) {
      boolean hasNumber =
          IntStream.range(FIRST_COLUMN, Math.min(lastColumn, row.getCellCount()))
              .mapToObj(row::getCell)
              .anyMatch(cell -> cell != null && cell.getValue() instanceof BigDecimal);
      if (row.getRowNum() > FIRST_ROW + template.rows().size() && hasNumber) {
        require(row, 0, "", problems);
      }
    }
  }

  private static void require(Row row, int column, String expected, List<LocalizedText> problems) {
    if (!text(row, column).equals(expected)) {
      problems.add(XlsxText.OTHER_NAME.text(place(row, column)));
    }
  }

  private static Optional<ReportValue> value(
      Row row, int column, ReportCell at, String unit, List<LocalizedText> problems) {
    Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Optional.empty();
    }
    if (cell.getType() == CellType.STRING && cell.asString().isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ReportValue.builder(at, number(cell, unit), unit).source(ValueSource.IMPORTED).build());
    } catch (IllegalArgumentException e) { // text, a date, an error, or too many digits
      problems.add(XlsxText.NO_NUMBER.text(place(row, column)));
      return Optional.empty();
    }
  }

  /**
   * What the cell shows. A day is kept as the days since 1900, and 7% as 0.07: that is 7 where the
   * unit is percent, and leaves open what is meant where it is another.
   */
  private static BigDecimal number(Cell cell, String unit) {
    if (!(cell.getValue() instanceof BigDecimal told)) { // a formula can result in text or TRUE too
      throw new NumberFormatException();
    }
    return switch (NumberFormat.of(cell)) {
      case PLAIN -> shown(told);
      case PERCENT -> {
        if (!unit.strip().equals(PERCENT)) {
          throw new NumberFormatException();
        }
        yield shown(told).movePointRight(2);
      }
      case TIME -> throw new NumberFormatException();
    };
  }

  /**
   * Excel shows fifteen digits and writes up to seventeen, of which the last are noise of its
   * binary form. Whole numbers have none, and a longer number is of another program: both are as
   * they stand.
   */
  private static BigDecimal shown(BigDecimal told) {
    if (told.stripTrailingZeros().scale() <= 0 || told.precision() > EXCEL_WRITES) {
      return told;
    }
    BigDecimal shown = told.round(EXCEL_SHOWS);
    boolean isNoise = shown.doubleValue() == told.doubleValue() || told.scale() > MOST_DECIMALS;
    return isNoise ? shown : told;
  }

  private static List<Row> formRows(ReadableWorkbook workbook) throws IOException {
    List<Row> rows = SheetReader.rows(workbook.getFirstSheet());
    if (rows.isEmpty() || !text(rows.get(0), 0).equals(MARK)) {
      throw WorkbookRejected.of(XlsxText.NO_TEMPLATE.text());
    }
    return rows;
  }

  private static TemplateReference reference(List<Row> rows) {
    Row first = rows.get(0);
    try {
      int version = new BigDecimal(text(first, 2)).intValueExact();
      return new TemplateReference(text(first, 1), version);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw WorkbookRejected.of(XlsxText.BAD_CELL.text("B1, C1"));
    }
  }

  /** The row at that place, counted from 0. */
  private static Row at(List<Row> rows, int place) {
    return rows.stream()
        .filter(row -> row.getRowNum() == place + 1)
        .findFirst()
        .orElseThrow(() -> WorkbookRejected.of(XlsxText.NO_LAYOUT.text()));
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column)
        .map(Cell::getText)
        .map(VietnameseText::nfc)
        .map(String::strip)
        .orElse("");
  }

  private static String place(Row row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString() + row.getRowNum();
  }

  /** The host's stream, which the writer of workbooks would close. */
  private static final class Unclosed extends java.io.FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
