package dev.npsp.sdk.statistics.internal.mapi;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.Opinions;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.internal.mapi.StatisticsSheet.RatingParameters;
import dev.npsp.sdk.statistics.internal.mapi.StatisticsSheet.RatingRow;
import dev.npsp.sdk.statistics.internal.mapi.StatisticsSheet.ReportParameters;
import dev.npsp.sdk.statistics.internal.mapi.StatisticsSheet.ReportRow;
import java.util.List;
import java.util.Optional;

/** Between the figures of a month and what mapi is told of them. */
public final class StatisticsMapping {

  /** The one value that was seen; what others there are is not known. */
  private static final String TYPE = "1";

  private StatisticsMapping() {}

  /** The parameters of DongBoThongKeHoSo. */
  public static ReportParameters reports(List<MonthlyReport> reports) {
    return new ReportParameters(reports.stream().map(StatisticsMapping::row).toList());
  }

  /** The parameters of DongBoDanhGia. */
  public static RatingParameters ratings(List<RatingReport> reports) {
    return new RatingParameters(reports.stream().map(StatisticsMapping::row).toList());
  }

  private static ReportRow row(MonthlyReport report) {
    return new ReportRow(
        Integer.toString(report.month().getMonthValue()),
        Integer.toString(report.month().getYear()),
        text(report.received()),
        text(report.carriedOver()),
        text(report.toHandle()),
        text(report.handled()),
        text(report.handledOnTime()),
        report.handledOnTimeShare().number(),
        text(report.handledLate()),
        report.handledLateShare().number(),
        text(report.open()),
        text(report.openWithinTime()),
        report.openWithinTimeShare().number(),
        text(report.openOverdue()),
        report.openOverdueShare().number(),
        note(report),
        report.agency().code().value(),
        VietnameseText.nfc(report.agency().name()),
        TYPE);
  }

  private static RatingRow row(RatingReport report) {
    return new RatingRow(
        report.month().getMonthValue() + "-" + report.month().getYear(),
        Math.toIntExact(report.handling().count()),
        share(report.handling(), Satisfaction.VERY_SATISFIED),
        share(report.handling(), Satisfaction.SATISFIED),
        share(report.handling(), Satisfaction.NOT_SATISFIED),
        text(report.comments()),
        report.procedure().value(),
        text(report.note()),
        share(report.service(), Satisfaction.VERY_SATISFIED),
        share(report.service(), Satisfaction.SATISFIED),
        share(report.service(), Satisfaction.NOT_SATISFIED),
        report.agency().code().value(),
        VietnameseText.nfc(report.agency().name()));
  }

  private static String text(Figure figure) {
    return Long.toString(figure.count());
  }

  private static String text(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }

  private static String share(Opinions opinions, Satisfaction opinion) {
    return opinions.share(opinion).toString();
  }

  /** The wire has no place for the number of a revision, so the note begins with it. */
  private static String note(MonthlyReport report) {
    String note = text(report.note());
    if (report.revision() == 0) {
      return note;
    }
    String revised = "Điều chỉnh lần " + report.revision();
    return note.isEmpty() ? revised : revised + ": " + note;
  }
}
