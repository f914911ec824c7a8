package dev.npsp.sdk.dossiers.internal.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.CredentialsNotAccepted;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What follows a submission: progress, statuses, and what such a portal offers to be asked. */
class IgateFollowUpTest extends IgateOnPaper {

  @Test
  void reportProgress_afterTheSubmission_carriesThePortalsId() throws IOException {
    portal.dossiers().submit(DOSSIER);
    portal.dossiers().reportProgress(STEP);

    assertThat(text(sent.get(3)))
        .isEqualTo(
            """
            [{"IDHoSo":"id-1","MaHoSo":"000.00.00.H22-260609-0001","NguoiXuLy":"Trần Thị Thử",\
            "ThoiDiemXuLy":"2026-06-09T09:30:00.000","PhongBanXuLy":"","NoiDungXuLy":"Đang xử lý",\
            "TrangThai":4,"NgayBatDau":"","NgayKetThucTheoQuyDinh":""}]\
            """);
  }

  @Test
  void reportProgress_whenTheIdIsNotKnown_isInvalid() {
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () ->
                portal
                    .dossiers()
                    .reportProgress(STEP.toBuilder().status(DossierStatus.OTHER).build()));

    assertThat(invalid.violations())
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("NotTaken", "PortalId");
    assertThat(sent).isEmpty();
  }

  @Test
  void updateStatus_afterTheSubmission_carriesThePortalsId() throws IOException {
    portal.dossiers().submit(DOSSIER);
    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(CODE.value(), DossierStatus.COMPLETED)
                .at(VietnamTime.of(2026, 6, 10, 9, 0))
                .note("Đã xong")
                .build());

    assertThat(text(sent.get(3)))
        .isEqualTo(
            """
            [{"IdHoSo":"id-1","MaHoSo":"000.00.00.H22-260609-0001","TrangThai":9,\
            "NoiDungYKien":"Đã xong","PhongBanXuLy":"","NoiDungXuLy":"Đã xong"}]\
            """);
  }

  /** The portal takes what has the form of a number, also with a day that no calendar has. */
  @Test
  void updateStatus_whenTheNumberHasNoDay_carriesThePortalsId() throws IOException {
    DossierCode code = DossierCode.of("000.00.00.H22-261399-0001");
    answers.put("CreateDossier", ok("{\"code\":200,\"data\":{\"idHoSo\":\"id-9\"}}"));
    portal.dossiers().submit(DOSSIER.toBuilder().code(code).build());

    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(code.value(), DossierStatus.PROCESSING)
                .at(VietnamTime.of(2026, 6, 9, 9, 30))
                .build());

    assertThat(text(sent.get(sent.size() - 1))).contains("\"IdHoSo\":\"id-9\"");
  }

  @Test
  void find_whereNoPathIsGiven_isNotOffered() {
    assertThatThrownBy(() -> portal.dossiers().find(CODE)).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> portal.dossiers().list()).isInstanceOf(NotOffered.class);
    assertThat(sent).isEmpty();
  }

  @Test
  void environment_ofAMinistry_saysWhatItOffersAndTakes() {
    assertThat(portal.environment().capabilities())
        .containsExactlyInAnyOrder(
            Capability.CODE_ALLOCATION,
            Capability.DOSSIERS,
            Capability.FORM_DATA,
            Capability.PROGRESS,
            Capability.STATUS_UPDATES);
    try (PortalClient told = withPaths()) {
      assertThat(told.environment().supports(Capability.DOSSIER_LIST)).isTrue();
      assertThat(told.environment().supports(Capability.DOSSIER_SEARCH)).isTrue();
    }
    assertThat(portal.environment().baseUri()).hasToString("http://igate.invalid/api/");
    assertThatThrownBy(
            () ->
                PortalClient.builder(
                        PortalEnvironment.igate(PORTAL),
                        AGENCY,
                        Credentials.password("u", Secret.of("bi-mat")))
                    .build())
        .isInstanceOf(CredentialsNotAccepted.class)
        .hasMessageContaining("Credentials.clientCredentials(");
    for (String address : new String[] {"igate", "ftp://igate.invalid/", "http://g.invalid/?a"}) {
      URI uri = URI.create(address);
      assertThatThrownBy(() -> PortalEnvironment.igate(uri))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ministry portal's address");
    }
  }
}
