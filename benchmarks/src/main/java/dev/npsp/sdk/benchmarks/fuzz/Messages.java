package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.benchmarks.SampleDossiers;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.services.ServiceQuery;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.Opinions;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What is sent to the portal, for the sake of what it answers. */
final class Messages {

  static final DossierCode DOSSIER = DossierCode.of("000.00.00.G05-240105-00001");
  private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.000000");
  private static final PersonalId PERSON = PersonalId.of("001000000000");
  private static final YearMonth MONTH = YearMonth.of(2024, 1);
  static final AgencyCode AGENCY = AgencyCode.of("000.00.00.G05");
  private static final ReportingAgency REPORTING = ReportingAgency.of(AGENCY, "Bộ Ví dụ");

  private Messages() {}

  /** A sample for every parameter of the portal's areas. */
  static Arguments all() {
    return Arguments.of(
        DOSSIER,
        PROCEDURE,
        PERSON,
        AgencyCode.of("000.00.00.H99"),
        TaxCode.of("0100000000"),
        SampleDossiers.of(DOSSIER.value()),
        SyncOptions.standard().inFlight(1),
        step(),
        StatusUpdate.builder("EXAMPLE-PORTAL-NO-1", DossierStatus.RECEIVED)
            .localNumber("G05-LOCAL-1")
            .note("Đã tiếp nhận")
            .at(VietnamTime.of(2024, 1, 6, 9, 0))
            .build(),
        PublishedQuestion.builder("1", "G05-XX01", "Câu hỏi ví dụ?", "Bộ Ví dụ").build(),
        QuestionReply.builder("1", "Trả lời ví dụ")
            .responder("Trần Thị Thử")
            .position("Chuyên viên")
            .on(LocalDate.of(2024, 1, 5))
            .build(),
        ResultQuery.builder(PERSON, "Nguyễn Văn Ví Dụ", PROCEDURE).build(),
        IssuedResult.builder(Orders.DOSSIER, PROCEDURE, AGENCY, "KQ.G05.000002", "Giấy phép")
            .build(),
        ResultFile.builder("/vidu/gp.pdf").agencyCodeText(AGENCY.value()).build(),
        ServiceQuery.builder().words("giấy phép").build(),
        monthly(),
        rated());
  }

  private static ProgressStep step() {
    return ProgressStep.builder(DOSSIER, DossierStatus.RECEIVED, "Trần Thị Thử")
        .position("Chuyên viên")
        .at(VietnamTime.of(2024, 1, 6, 9, 0))
        .unit("Phòng Ví dụ")
        .note("Tiếp nhận hồ sơ")
        .started(VietnamTime.of(2024, 1, 6, 9, 0))
        .due(VietnamTime.of(2024, 1, 12, 17, 0))
        .build();
  }

  private static MonthlyReport monthly() {
    Figure one = Figure.of(List.of(DOSSIER));
    return MonthlyReport.builder(REPORTING, MONTH)
        .received(one)
        .carriedOver(Figure.NONE)
        .handledOnTime(one)
        .handledLate(Figure.NONE)
        .openWithinTime(Figure.NONE)
        .openOverdue(Figure.NONE)
        .build();
  }

  private static RatingReport rated() {
    Opinions opinions = Opinions.of(Figure.of(List.of(DOSSIER)), Figure.NONE, Figure.NONE);
    return RatingReport.builder(REPORTING, MONTH, PROCEDURE)
        .handling(opinions)
        .service(opinions)
        .build();
  }
}
