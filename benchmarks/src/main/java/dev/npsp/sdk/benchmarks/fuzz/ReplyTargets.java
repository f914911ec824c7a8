package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Replies of the portal, its store of results and its open gateway. */
final class ReplyTargets {

  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.G05-240105-00001");
  private static final String ANSWERS = "mapi-";
  private static final String ODD = "http-";

  private ReplyTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>(reads());
    all.addAll(writes());
    all.addAll(open());
    return all;
  }

  private static List<Target> reads() {
    return List.of(
        read("procedures.list", "LayDanhSachTTHC", portal -> portal.procedures().list()),
        read(
            "procedures.get",
            "LayThuTuc",
            portal -> portal.procedures().get(ProcedureCode.of("2.000000"))),
        read(
            "procedures.get, whole",
            "LayThuTuc",
            portal -> portal.procedures().get(ProcedureCode.of("9.999999"))),
        read(
            "procedures.search",
            "LayDanhSachTTHC",
            portal -> portal.procedures().search("Ệp giấy phép")),
        read("procedures.decision", "LayQDCB", portal -> portal.procedures().decision("200002")),
        read("services.list", "LayDVC", portal -> portal.services().list()),
        read("catalogues.agencies", "LayDanhMucCoQuan", portal -> portal.catalogues().agencies()),
        read("catalogues.fields", "LayDanhMucLinhVuc", portal -> portal.catalogues().fields()),
        read("catalogues.sexes", "LayDanhMucGioiTinh", portal -> portal.catalogues().sexes()),
        read(
            "dossiers.find",
            "TraCuuHoSo",
            portal -> portal.dossiers().find(DOSSIER),
            "mapi-TraCuuHoSo",
            "dossier-"),
        read(
            "identity.accountOf",
            "TraCuuTechID",
            portal -> portal.identity().accountOf(PersonalId.of("001000000000"))),
        read("feedback.questions", "HoiDap", portal -> portal.feedback().questions()),
        read("feedback.answers", "LayNoiDung", portal -> portal.feedback().answers("1")),
        read("results.find", "", portal -> portal.results().find(wanted()), "store-"),
        read(
            "results.download",
            "",
            portal ->
                portal
                    .results()
                    .download(
                        ResultFile.builder("/vidu/gp.pdf").agencyCodeText("000.00.00.G05").build()),
            "store-"),
        login());
  }

  private static ResultQuery wanted() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .build();
  }

  private static List<Target> writes() {
    return List.of(
        read(
            "dossiers.reportProgress", "write", portal -> portal.dossiers().reportProgress(step())),
        read(
            "dossiers.updateStatus", "write", portal -> portal.dossiers().updateStatus(accepted())),
        read("feedback.reply", "write", portal -> portal.feedback().reply(replied())));
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

  private static StatusUpdate accepted() {
    return StatusUpdate.builder("EXAMPLE-PORTAL-NO-1", DossierStatus.RECEIVED)
        .localNumber("G05-LOCAL-1")
        .note("Đã tiếp nhận")
        .at(VietnamTime.of(2024, 1, 6, 9, 0))
        .build();
  }

  private static QuestionReply replied() {
    return QuestionReply.builder("1", "Trả lời ví dụ")
        .responder("Trần Thị Thử")
        .position("Chuyên viên")
        .on(LocalDate.of(2024, 1, 5))
        .build();
  }

  /** Its own answers, those of writes as refusals, and what is no answer at all. */
  private static Target read(String name, String own, Consumer<PortalClient> call, String... more) {
    Line line = Line.ofCalls();
    PortalClient portal = Portals.over(line);
    List<String> seeds = new ArrayList<>(List.of(ANSWERS + "write", ODD));
    seeds.add(more.length == 0 ? ANSWERS + own : more[0]);
    seeds.addAll(List.of(more));
    return new Target(
        "reply " + name,
        seeds,
        input -> {
          line.answers(input);
          call.accept(portal);
        });
  }

  /** A client of its own for each input: a session that was bought is kept. */
  private static Target login() {
    Line line = Line.ofLogins();
    return Target.of(
        "reply login",
        input -> {
          line.answers(input);
          try (PortalClient portal = Portals.over(line)) {
            portal.catalogues().sexes();
          }
        },
        "mapi-login",
        ODD);
  }

  private static List<Target> open() {
    return List.of(
        open("search", client -> client.search("giấy phép")),
        open("newest", client -> client.newest(5)),
        open("agencies", client -> client.agencies(1)),
        open("fields", client -> client.fields("1")),
        open("audiences", OpenCatalogueClient::audiences),
        open("scores", client -> client.scores(IndexQuery.ofYear(2025))),
        open("trend", client -> client.trend(IndexQuery.ofYear(2025))),
        open("counts", client -> client.counts(IndexQuery.ofYear(2025))));
  }

  private static Target open(String name, Consumer<OpenCatalogueClient> call) {
    Line line = Line.ofCalls();
    OpenCatalogueClient client =
        OpenCatalogueClient.builder(Portals.NOWHERE)
            .transport(line)
            .retry(RetryPolicy.none())
            .interval(Duration.ofNanos(1))
            .clock(Portals.CLOCK)
            .sleeper(pause -> {})
            .build();
    return Target.of(
        "reply open." + name,
        input -> {
          line.answers(input);
          call.accept(client);
        },
        "open-",
        ODD);
  }
}
