package dev.npsp.sdk.house;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.internal.mapi.SampleDossier;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.Opinions;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.internal.StatisticsOverMapi;
import dev.npsp.sdk.wire.ClientContext;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Every sample that a typed method sends, by the name of its file, and that method. */
final class WrittenSamples {

  private static final ReportingAgency AGENCY =
      ReportingAgency.of(AgencyCode.of("000.00.00.G05"), "Bộ Ví dụ");

  private WrittenSamples() {}

  static Map<String, Consumer<ClientContext>> byTypedMethods() {
    Map<String, Consumer<ClientContext>> calls = new LinkedHashMap<>();
    calls.put(
        "mapi-LayDanhMucGioiTinh-request",
        context -> OverMapi.catalogues(context).list(Catalogue.SEXES));
    calls.put(
        "mapi-LayDanhMucTinhThanh-request",
        context -> OverMapi.catalogues(context).list(Catalogue.PROVINCES));
    calls.put(
        "mapi-LayDanhMucQuanHuyen-request",
        context -> OverMapi.catalogues(context).list(Catalogue.DISTRICTS));
    calls.put(
        "mapi-LayDanhMucPhuongXa-request",
        context -> OverMapi.catalogues(context).list(Catalogue.COMMUNES));
    calls.put(
        "mapi-LayDanhMucQuocGia-request",
        context -> OverMapi.catalogues(context).list(Catalogue.COUNTRIES));
    calls.put(
        "mapi-LayDanhMucDanToc-request",
        context -> OverMapi.catalogues(context).list(Catalogue.ETHNIC_GROUPS));
    calls.put(
        "mapi-LayDanhMucTonGiao-request",
        context -> OverMapi.catalogues(context).list(Catalogue.RELIGIONS));
    calls.put(
        "mapi-LayDanhMucTinhTrangHonNhan-request",
        context -> OverMapi.catalogues(context).list(Catalogue.MARITAL_STATUSES));
    calls.put(
        "mapi-LayDanhMucDoiTuong-request",
        context -> OverMapi.catalogues(context).list(Catalogue.AUDIENCES));
    calls.put(
        "mapi-LayDanhMucCapThucHien-request",
        context -> OverMapi.catalogues(context).list(Catalogue.EXECUTION_LEVELS));
    calls.put(
        "mapi-LayDanhMucCanCuPhapLy-request",
        context -> OverMapi.catalogues(context).list(Catalogue.LEGAL_BASES));
    calls.put(
        "mapi-LayDanhMucLePhi-request",
        context -> OverMapi.catalogues(context).list(Catalogue.CHARGES));
    calls.put(
        "mapi-LayDanhMucLoaiThuTuc-request",
        context -> OverMapi.catalogues(context).list(Catalogue.PROCEDURE_TYPES));
    calls.put(
        "mapi-LayDanhMucNhomThuTuc-request",
        context -> OverMapi.catalogues(context).list(Catalogue.PROCEDURE_GROUPS));
    calls.put(
        "mapi-LayDanhMucThuTucThuocLoai-request",
        context -> OverMapi.catalogues(context).list(Catalogue.PROCEDURES_BY_TYPE));
    calls.put(
        "mapi-LayDanhSachTTHCDonVi-request",
        context -> OverMapi.procedures(context).listOf(AgencyCode.of("000.00.00.H99")));
    calls.put("mapi-LayQDCB-request", context -> OverMapi.procedures(context).decision("200002"));
    calls.put("mapi-LayDVC-request", context -> new ServicesOverMapi(context).list());
    calls.put(
        "mapi-TraCuuTechID-request",
        context -> new IdentityOverMapi(context).accountOf(TaxCode.of("0100000000")));
    calls.put(
        "mapi-LayDanhSachHoiDapGuiTuDVCQG-request",
        context -> new FeedbackOverMapi(context).questions());
    calls.put(
        "mapi-LayDanhSachHoiDapBoCoQuan-request",
        context -> new FeedbackOverMapi(context).agencyQuestions());
    calls.put(
        "mapi-LayNoiDungTraLoiTheoCauHoi-request",
        context -> new FeedbackOverMapi(context).answers("1"));
    calls.put(
        "mapi-DongBoHoiDap-request", context -> new FeedbackOverMapi(context).publish(asked()));
    calls.put(
        "mapi-DongBoKetQuaHoiDapGuiTuDVCQG-request",
        context -> new FeedbackOverMapi(context).reply(replied()));
    calls.put("store-KhoSoHoa-request", context -> OverMapi.results(context).find(wanted()));
    calls.put(
        "store-KhoSoHoa-TepTin-request",
        context ->
            OverMapi.results(context)
                .download(
                    ResultFile.builder("/vidu/gp.pdf").agencyCodeText("000.00.00.G05").build()));
    calls.put(
        "store-KhoSoHoa-request-none",
        context -> OverMapi.results(context).find(wanted().toBuilder().wanted(List.of()).build()));
    calls.put("store-KhoSoHoa-KetQua-request", context -> OverMapi.results(context).push(issued()));
    calls.put(
        "mapi-LayDanhMucCoQuan-request",
        context -> OverMapi.catalogues(context).list(Catalogue.AGENCIES));
    calls.put(
        "mapi-LayDanhMucLinhVuc-request",
        context -> OverMapi.catalogues(context).list(Catalogue.FIELDS));
    calls.put("mapi-LayDanhSachTTHC-request", context -> OverMapi.procedures(context).list());
    calls.put(
        "mapi-LayThuTuc-request",
        context -> OverMapi.procedures(context).find(ProcedureCode.of("2.000000")));
    putDossiers(calls);
    putStatistics(calls);
    return calls;
  }

  private static void putDossiers(Map<String, Consumer<ClientContext>> calls) {
    calls.put("mapi-TraCuuHoSo-request", context -> dossiers(context).find(SampleDossier.CODE));
    calls.put(
        "mapi-DongBoHoSoMC-request-2024",
        context -> dossiers(context).submit(SampleDossier.of2024()));
    calls.put(
        "mapi-CapNhatTienDoHoSoMC-request", context -> dossiers(context).reportProgress(step()));
    calls.put(
        "mapi-DongBoTrangThaiHoSo-request", context -> dossiers(context).updateStatus(accepted()));
  }

  private static void putStatistics(Map<String, Consumer<ClientContext>> calls) {
    calls.put(
        "mapi-DongBoThongKeHoSo-request",
        context -> new StatisticsOverMapi(context).send(january()));
    calls.put(
        "mapi-DongBoDanhGia-request",
        context -> new StatisticsOverMapi(context).sendRatings(List.of(rated())));
  }

  /** The portal has the dossier already, so it is updated. */
  private static DossiersClient dossiers(ClientContext context) {
    SubmittedDossiers known = SubmittedDossiers.inMemory();
    known.add(SubmittedDossier.of(SampleDossier.CODE));
    return OverMapi.dossiers(context, known, TransitionPolicy.off());
  }

  private static ProgressStep step() {
    return ProgressStep.builder(SampleDossier.CODE, DossierStatus.RECEIVED, "Trần Thị Thử")
        .position("Chuyên viên")
        .at(VietnamTime.of(2024, 1, 6, 9, 0))
        .unit("Phòng Ví dụ")
        .note("Tiếp nhận hồ sơ")
        .started(VietnamTime.of(2024, 1, 6, 9, 0))
        .due(VietnamTime.of(2024, 1, 12, 17, 0))
        .build();
  }

  private static StatusUpdate accepted() {
    URI file = URI.create("http://ss.example.invalid/f/1");
    return StatusUpdate.builder("EXAMPLE-PORTAL-NO-1", DossierStatus.RECEIVED)
        .localNumber("G05-LOCAL-1")
        .note("Đã tiếp nhận")
        .at(VietnamTime.of(2024, 1, 6, 9, 0))
        .addPaper(Attachment.builder("vanban.pdf", file).id("1").build())
        .build();
  }

  private static MonthlyReport january() {
    return MonthlyReport.builder(AGENCY, YearMonth.of(2024, 1))
        .received(figure(30))
        .carriedOver(figure(10))
        .handledOnTime(figure(20))
        .handledLate(figure(1))
        .openWithinTime(figure(19))
        .openOverdue(Figure.NONE)
        .build();
  }

  private static RatingReport rated() {
    Opinions opinions = Opinions.of(figure(17), figure(2), figure(1));
    return RatingReport.builder(AGENCY, YearMonth.of(2024, 1), ProcedureCode.of("2.000000"))
        .handling(opinions)
        .service(opinions)
        .build();
  }

  private static Figure figure(int count) {
    return Figure.of(
        IntStream.range(0, count)
            .mapToObj(n -> DossierCode.of("000.00.00.G05-261001-%05d".formatted(n)))
            .toList());
  }

  private static PublishedQuestion asked() {
    return PublishedQuestion.builder("1", "G05-XX01", "Câu hỏi ví dụ?", "Bộ Ví dụ").build();
  }

  static QuestionReply replied() {
    return QuestionReply.builder("1", "Trả lời ví dụ")
        .responder("Trần Thị Thử")
        .position("Chuyên viên")
        .on(LocalDate.of(2024, 1, 5))
        .build();
  }

  private static ResultQuery wanted() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .addWanted("KQ.G05.000002")
        .build();
  }

  private static IssuedResult issued() {
    return IssuedResult.builder(
            DossierCode.of("000.00.00.G05-240105-00001"),
            ProcedureCode.of("2.000000"),
            AgencyCode.of("000.00.00.G05"),
            "KQ.G05.000002",
            "Giấy phép ví dụ")
        .number("01/GP")
        .summary("Cấp giấy phép ví dụ")
        .issued(LocalDate.of(2026, 1, 15))
        .validity("5 năm")
        .scope("Toàn quốc")
        .fileName("gp.pdf")
        .hasDigitisedParts(true)
        .onlinePaymentCode("1")
        .build();
  }
}
