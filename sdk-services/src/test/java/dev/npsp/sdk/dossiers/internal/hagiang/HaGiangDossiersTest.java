package dev.npsp.sdk.dossiers.internal.hagiang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.GatewayEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the gateway of Hà Giang is sent: a bare array, and no session. */
class HaGiangDossiersTest {

  private static final URI GATEWAY = URI.create("http://gateway.invalid/province");
  private static final String OK =
      "{\"error_code\":\"0\",\"message\":\"Thành công\",\"session\":\"\"}";
  private static final Dossier DOSSIER =
      Dossier.builder(
              DossierCode.of("000.00.01.H22-260105-0007"),
              ProcedureReference.of(
                  ProcedureCode.of("2.999492"), "Thủ tục mẫu", "G99-XX01", "Lĩnh vực mẫu"),
              Applicant.of(Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017"))))
          .received(VietnamTime.of(2026, 1, 5, 8, 0))
          .status(DossierStatus.RESULT_RETURNED)
          .processingUnit("Đơn vị mẫu")
          .addPapers(
              Attachment.builder(
                      "Đơn đề nghị.pdf",
                      URI.create(
                          "https://files.example.vn/download.aspx?dv=Ab%2Fc3=&filename=Don+de+nghi.pdf"))
                  .id("1")
                  .build())
          .build();

  private static final ProgressStep UNDONE =
      ProgressStep.builder(DOSSIER.code(), DossierStatus.NEWLY_REGISTERED, "Trần Thị Thử")
          .note("Hủy thao tác")
          .at(VietnamTime.of(2026, 1, 7, 9, 0))
          .build();

  private final List<HttpCall> sent = new ArrayList<>();
  private String answer = OK;
  private final PortalClient portal =
      PortalClient.builder(
              PortalEnvironment.gateway(Gateway.HA_GIANG, GATEWAY),
              AgencyCode.of("000.00.01.H22"),
              Credentials.password("u", Secret.of("bi-mat")))
          .transport(
              call -> {
                sent.add(call);
                return new HttpReply(200, Headers.none(), answer.getBytes(UTF_8));
              })
          .build();

  @Test
  void submit_asNew_sendsABareArrayAndTheRestInTheQuery() {
    portal.dossiers().submit(DOSSIER);

    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).uri())
        .hasToString(
            "http://gateway.invalid/province/api/SynsTTHCC/DongBoHoSoMC?MaDinhDanhDV=000.00.01.H22&isUpdating=False");
    assertThat(new String(sent.get(0).body().parts().get(0), UTF_8))
        .isEqualTo(
            """
            [{"MaHoSo":"000.00.01.H22-260105-0007","MaTTHC":"2.999492","TenTTHC":"Thủ tục mẫu",\
            "MaLinhVuc":"G99-XX01","TenLinhVuc":"Lĩnh vực mẫu","LoaiDoiTuong":"1",\
            "MaDoiTuong":"038099000017","ChuHoSo":"Nguyễn Văn Mẫu","NgayTiepNhan":"20260105080000",\
            "NgayHenTra":"","TrangThaiHoSo":"10","HinhThuc":"0","DonViXuLy":"Đơn vị mẫu",\
            "NoiNopHoSo":"2","KenhThucHien":"1","TaiLieuNop":[{"TepDinhKemId":"1",\
            "TenTepDinhKem":"Đơn đề nghị.pdf","IsDeleted":"False",\
            "DuongDanTaiTepTin":"https://files.example.vn/download.aspx?dv=Ab%2Fc3=&filename=Don+de+nghi.pdf"}]}]""");
  }

  @Test
  void submit_whenTheGatewayHasIt_sendsAnUpdate() {
    portal.dossiers().submit(DOSSIER);
    portal.dossiers().submit(DOSSIER);

    assertThat(sent.get(1).uri().getQuery()).endsWith("isUpdating=True");
    assertThat(sent.get(1).body().parts().get(0)).isEqualTo(sent.get(0).body().parts().get(0));
  }

  @Test
  void submit_withWhatTheGatewayDoesNotTake_isInvalid() {
    Dossier bad =
        DOSSIER.toBuilder()
            .code(DossierCode.of("000.00.00.H56-260105-0007"))
            .papers(
                List.of(Attachment.builder("a.pdf", URI.create("file:///a.pdf")).id("1").build()))
            .build();

    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> portal.dossiers().submit(bad));

    assertThat(invalid.violations())
        .extracting(Violation::path)
        .contains("code", "papers[0].document.content");
    assertThat(sent).isEmpty();
  }

  @Test
  void submit_withMoreThanSixteenMembers_namesEachThatHasNoPlace() {
    Dossier more =
        DOSSIER.toBuilder()
            .applicant(
                Applicant.builder(
                        ApplicantKind.CITIZEN,
                        Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017")).toBuilder()
                            .phone("0900000000")
                            .build())
                    .technicalId("tech-1")
                    .build())
            .filing(Filing.online(VietnamTime.of(2026, 1, 5, 7, 0)))
            .summary("Trích yếu")
            .note("Ghi chú")
            .fees(List.of(DossierFee.of("Lệ phí", Vnd.of(30_000))))
            .onlinePayment(OnlinePayment.NATIONAL_PORTAL)
            .completed(VietnamTime.of(2026, 1, 7, 9, 0))
            .results(List.of(ResultDocument.link("GP", URI.create("https://files.example.vn/g"))))
            .papers(
                List.of(
                    Attachment.builder("a.pdf", URI.create("https://files.example.vn/a"))
                        .id("1")
                        .component("TP01")
                        .build()))
            .build();

    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> portal.dossiers().submit(more));

    assertThat(invalid.violations())
        .allSatisfy(violation -> assertThat(violation.code()).isEqualTo("NotTaken"))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "summary",
            "note",
            "completed",
            "filing.at",
            "onlinePayment",
            "fees",
            "results",
            "applicant.technicalId",
            "applicant.party.phone",
            "papers[0].component");
    assertThat(invalid).hasMessageNotContaining("0900000000").hasMessageNotContaining("Trích yếu");
    assertThat(sent).isEmpty();
  }

  @Test
  void submit_withALocalProcedure_isSent() {
    portal
        .dossiers()
        .submit(
            DOSSIER.toBuilder()
                .procedure(
                    ProcedureReference.of(
                        ProcedureCode.of("TS_lop1.000.00.00.H22"), "Tuyển sinh", "G99-XX01", "Mẫu"))
                .build());

    assertThat(new String(sent.get(0).body().parts().get(0), UTF_8))
        .contains("\"MaTTHC\":\"TS_lop1.000.00.00.H22\"");
  }

  @Test
  void reportProgress_whereItsPathIsGiven_sendsNineMembersInABareArray() {
    try (PortalClient told = withPaths(TransitionPolicy.warning())) {
      told.dossiers().reportProgress(UNDONE);
    }

    assertThat(sent.get(0).uri())
        .hasToString(
            "http://gateway.invalid/province/progress?MaDinhDanhDV=000.00.01.H22&isUpdating=True");
    assertThat(new String(sent.get(0).body().parts().get(0), UTF_8))
        .isEqualTo(
            """
            [{"MaHoSo":"000.00.01.H22-260105-0007","NguoiXuLy":"Trần Thị Thử","ChucDanh":"",\
            "ThoiDiemXuLy":"20260107090000","PhongBanXuLy":"","NoiDungXuLy":"Hủy thao tác",\
            "TrangThai":"1","NgayBatDau":"","NgayKetThucTheoQuyDinh":""}]""");
  }

  @Test
  void reportProgress_whenAnOfficerUndoesTheResult_isNoWrongMove() {
    try (PortalClient told = withPaths(TransitionPolicy.refusing())) {
      told.dossiers().submit(DOSSIER);
      told.dossiers().reportProgress(UNDONE);
      ProgressStep unheardOf = UNDONE.toBuilder().status(DossierStatus.RESULT_RETURNED).build();

      assertThatThrownBy(() -> told.dossiers().reportProgress(unheardOf))
          .isInstanceOf(InvalidRequest.class);
    }
    assertThat(sent).hasSize(2);
  }

  @Test
  void updateStatus_whereItsPathIsGiven_sendsAnArrayOfOne() {
    try (PortalClient told = withPaths(TransitionPolicy.warning())) {
      told.dossiers()
          .updateStatus(
              StatusUpdate.builder("X-1", DossierStatus.RECEIVED)
                  .at(VietnamTime.of(2026, 1, 7, 9, 0))
                  .build());
    }

    assertThat(sent.get(0).uri().getPath()).isEqualTo("/province/status");
    assertThat(new String(sent.get(0).body().parts().get(0), UTF_8))
        .isEqualTo(
            """
            [{"MaHoSo":"X-1","MaHoSoDonVi":"","MaDoiTuong":"","NoiDung":"",\
            "NgayXuLy":"20260107090000","TrangThai":"2","TaiLieuXuLy":[]}]""");
  }

  @Test
  void reportProgress_ofAnotherAgency_isInvalidAndWithoutAPathNotOffered() {
    ProgressStep foreign =
        UNDONE.toBuilder().code(DossierCode.of("000.00.00.H56-260105-0007")).build();
    try (PortalClient told = withPaths(TransitionPolicy.warning())) {
      assertThatThrownBy(() -> told.dossiers().reportProgress(foreign))
          .isInstanceOf(InvalidRequest.class);
    }
    assertThatThrownBy(() -> portal.dossiers().reportProgress(UNDONE))
        .isInstanceOf(NotOffered.class)
        .hasMessageContaining("progressPath");
    assertThat(sent).isEmpty();
  }

  private PortalClient withPaths(TransitionPolicy policy) {
    return PortalClient.builder(
            GatewayEnvironment.builder(Gateway.HA_GIANG, GATEWAY)
                .progressPath("progress")
                .statusPath("status")
                .build(),
            AgencyCode.of("000.00.01.H22"),
            Credentials.password("u", Secret.of("bi-mat")))
        .lifecycle(policy)
        .transport(
            call -> {
              sent.add(call);
              return new HttpReply(200, Headers.none(), answer.getBytes(UTF_8));
            })
        .build();
  }

  @Test
  void environment_ofTheGateway_offersDossiersAndWhatHasAPath() {
    try (PortalClient told = withPaths(TransitionPolicy.off())) {
      assertThat(told.environment().capabilities())
          .containsExactlyInAnyOrder(
              Capability.DOSSIERS, Capability.PROGRESS, Capability.STATUS_UPDATES);
    }
    assertThat(portal.environment().capabilities()).containsExactly(Capability.DOSSIERS);
    assertThat(portal.environment().baseUri()).hasToString("http://gateway.invalid/province/");
  }

  @Test
  void environment_whenTheAddressIsNone_isRefused() {
    for (String address :
        new String[] {"gateway", "ftp://gateway.invalid/", "http://g.invalid/?a"}) {
      URI uri = URI.create(address);
      assertThatThrownBy(() -> PortalEnvironment.gateway(Gateway.HA_GIANG, uri))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("gateway's address");
    }
  }
}
