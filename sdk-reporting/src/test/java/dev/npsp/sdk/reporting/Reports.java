package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import java.time.YearMonth;
import java.util.List;

/** A regime, its template and a report that keeps all rules, for tests. */
public final class Reports {

  public static final AgencyCode AGENCY = AgencyCode.of("000.00.14.H56");
  public static final AgencyCode OFFICE = AgencyCode.of("000.00.00.G22");
  public static final ReportPeriod PERIOD = ReportPeriod.month(YearMonth.of(2026, 11));
  public static final TemplateReference FORM = new TemplateReference("06a", 1);

  private Reports() {}

  public static ReportTemplate template() {
    return ReportTemplate.builder(FORM, "Tình hình giải quyết hồ sơ")
        .addRow(ReportIndicator.count("I", "Tiếp nhận", "hồ sơ"))
        .addRow(ReportIndicator.count("I.1", "Mới tiếp nhận", "hồ sơ"))
        .addRow(ReportIndicator.count("I.2", "Kỳ trước chuyển qua", "hồ sơ"))
        .addColumn(new TemplateColumn("total", "Tổng số"))
        .addColumn(new TemplateColumn("online", "Trực tuyến"))
        .addColumn(new TemplateColumn("counter", "Trực tiếp"))
        .addFormula(TemplateFormula.columns("total = online + counter"))
        .addFormula(TemplateFormula.rows("I = I.1 + I.2"))
        .build();
  }

  public static ReportingRegime regime() {
    return ReportingRegime.builder(
            "KSTTHC-06a",
            "Tình hình, kết quả giải quyết thủ tục hành chính",
            OFFICE,
            PeriodKind.MONTH,
            Deadline.workingDaysAfterClosing(3))
        .addReporter(AGENCY)
        .template(FORM)
        .basis("Thông tư mẫu")
        .build();
  }

  public static Report report() {
    return empty()
        .addValue(value("I", "total", 5))
        .addValue(value("I", "online", 3))
        .addValue(value("I", "counter", 2))
        .addValue(value("I.1", "total", 4))
        .addValue(
            ReportValue.of(
                new ReportCell("I.1", "online"),
                Figure.of(
                    List.of(
                        DossierCode.of("000.00.14.H56-261102-0001"),
                        DossierCode.of("000.00.14.H56-261102-0002"))),
                "hồ sơ"))
        .addValue(value("I.1", "counter", 2))
        .addValue(value("I.2", "total", 1))
        .addValue(value("I.2", "online", 1))
        .addValue(value("I.2", "counter", 0))
        .build();
  }

  public static Report.Builder empty() {
    return Report.builder(regime(), AGENCY, PERIOD)
        .template(template())
        .narrative("Trong kỳ không có vướng mắc.");
  }

  public static ReportValue value(String row, String column, long number) {
    return ReportValue.of(new ReportCell(row, column), number, "hồ sơ");
  }
}
