package dev.npsp.sdk.house;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.KnownDossiers;
import dev.npsp.sdk.dossiers.LifecycleRule;
import dev.npsp.sdk.dossiers.Paper;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.dossiers.SampleDossier;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.Figure;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.Opinions;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.StatisticsClient;
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

  static Map<String, Consumer<Engine>> byTypedMethods() {
    Map<String, Consumer<Engine>> calls = new LinkedHashMap<>();
    calls.put("mapi-LayDanhMucGioiTinh-request", engine -> CataloguesClient.over(engine).sexes());
    calls.put(
        "mapi-LayDanhMucTinhThanh-request", engine -> CataloguesClient.over(engine).provinces());
    calls.put(
        "mapi-LayDanhMucQuanHuyen-request", engine -> CataloguesClient.over(engine).districts());
    calls.put(
        "mapi-LayDanhMucPhuongXa-request", engine -> CataloguesClient.over(engine).communes());
    calls.put(
        "mapi-LayDanhMucQuocGia-request", engine -> CataloguesClient.over(engine).countries());
    calls.put(
        "mapi-LayDanhMucDanToc-request", engine -> CataloguesClient.over(engine).ethnicGroups());
    calls.put(
        "mapi-LayDanhMucTonGiao-request", engine -> CataloguesClient.over(engine).religions());
    calls.put(
        "mapi-LayDanhMucTinhTrangHonNhan-request",
        engine -> CataloguesClient.over(engine).maritalStatuses());
    calls.put(
        "mapi-LayDanhMucDoiTuong-request", engine -> CataloguesClient.over(engine).audiences());
    calls.put(
        "mapi-LayDanhMucCapThucHien-request",
        engine -> CataloguesClient.over(engine).executionLevels());
    calls.put(
        "mapi-LayDanhMucCanCuPhapLy-request", engine -> CataloguesClient.over(engine).legalBases());
    calls.put("mapi-LayDanhMucLePhi-request", engine -> CataloguesClient.over(engine).charges());
    calls.put(
        "mapi-LayDanhMucLoaiThuTuc-request",
        engine -> CataloguesClient.over(engine).procedureTypes());
    calls.put(
        "mapi-LayDanhMucNhomThuTuc-request",
        engine -> CataloguesClient.over(engine).procedureGroups());
    calls.put(
        "mapi-LayDanhMucThuTucThuocLoai-request",
        engine -> CataloguesClient.over(engine).proceduresByType());
    calls.put(
        "mapi-LayDanhSachTTHCDonVi-request",
        engine -> ProceduresClient.over(engine).listOf(AgencyCode.of("000.00.00.H99")));
    calls.put("mapi-LayQDCB-request", engine -> ProceduresClient.over(engine).decision("200002"));
    calls.put("mapi-LayDVC-request", engine -> ServicesClient.over(engine).list());
    calls.put(
        "mapi-TraCuuTechID-request",
        engine -> IdentityClient.over(engine).accountOf(TaxCode.of("0100000000")));
    calls.put(
        "mapi-LayDanhSachHoiDapGuiTuDVCQG-request",
        engine -> FeedbackClient.over(engine).questions());
    calls.put(
        "mapi-LayDanhSachHoiDapBoCoQuan-request",
        engine -> FeedbackClient.over(engine).agencyQuestions());
    calls.put(
        "mapi-LayNoiDungTraLoiTheoCauHoi-request",
        engine -> FeedbackClient.over(engine).answers("1"));
    calls.put("mapi-DongBoHoiDap-request", engine -> FeedbackClient.over(engine).publish(asked()));
    calls.put(
        "mapi-DongBoKetQuaHoiDapGuiTuDVCQG-request",
        engine -> FeedbackClient.over(engine).reply(replied()));
    calls.put("store-KhoSoHoa-request", engine -> ResultsClient.over(engine).find(wanted()));
    calls.put(
        "store-KhoSoHoa-TepTin-request",
        engine ->
            ResultsClient.over(engine)
                .download(
                    ResultFile.builder("/vidu/gp.pdf").agencyCodeText("000.00.00.G05").build()));
    calls.put("mapi-LayDanhMucCoQuan-request", engine -> CataloguesClient.over(engine).agencies());
    calls.put("mapi-LayDanhMucLinhVuc-request", engine -> CataloguesClient.over(engine).fields());
    calls.put("mapi-LayDanhSachTTHC-request", engine -> ProceduresClient.over(engine).list());
    calls.put(
        "mapi-LayThuTuc-request",
        engine -> ProceduresClient.over(engine).find(ProcedureCode.of("2.000000")));
    putDossiers(calls);
    putStatistics(calls);
    return calls;
  }

  private static void putDossiers(Map<String, Consumer<Engine>> calls) {
    calls.put("mapi-TraCuuHoSo-request", engine -> dossiers(engine).find(SampleDossier.CODE));
    calls.put(
        "mapi-DongBoHoSoMC-request-2024",
        engine -> dossiers(engine).submit(SampleDossier.of2024()));
    calls.put(
        "mapi-CapNhatTienDoHoSoMC-request", engine -> dossiers(engine).reportProgress(step()));
    calls.put(
        "mapi-DongBoTrangThaiHoSo-request", engine -> dossiers(engine).updateStatus(accepted()));
  }

  private static void putStatistics(Map<String, Consumer<Engine>> calls) {
    calls.put(
        "mapi-DongBoThongKeHoSo-request", engine -> StatisticsClient.over(engine).send(january()));
    calls.put(
        "mapi-DongBoDanhGia-request",
        engine -> StatisticsClient.over(engine).sendRatings(List.of(rated())));
  }

  /** The portal has the dossier already, so it is updated. */
  private static DossiersClient dossiers(Engine engine) {
    KnownDossiers known = KnownDossiers.inMemory();
    known.add(SampleDossier.CODE);
    return DossiersClient.over(engine, known, LifecycleRule.off());
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
        .addPaper(Paper.builder("vanban.pdf", file).id("1").build())
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
}
