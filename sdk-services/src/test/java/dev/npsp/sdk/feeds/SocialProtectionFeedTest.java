package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.VietnamTime;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialProtectionFeedTest {

  private static final DossierCode NUMBER = DossierCode.of("G15.99-251103-00003");

  private final ScriptedFeed feed = new ScriptedFeed();

  @Test
  void settings_withADistrictSinceJuly2025_areRefused() {
    URI service = URI.create("https://btxh.example.test/");
    SocialProtectionSettings before =
        FeedSamples.socialProtection(service, VietnamTime.of(2025, 6, 30, 23, 59));
    assertThat(before.toBuilder().districtCode("001").build().districtCode()).isEqualTo("001");
    SocialProtectionSettings since =
        FeedSamples.socialProtection(service, VietnamTime.of(2025, 7, 1, 0, 0));
    assertThatThrownBy(() -> since.toBuilder().districtCode("001").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("commune");
  }

  @Test
  void pull_asksByWindowAndMovesTheCursorWhenAllIsStored() {
    feed.answers(FeedSamples.text("feed-btxh-pull.json"));
    List<FeedDelivery> taken = new ArrayList<>();

    PullReport report = feed.client().socialProtection().pull(taken::add);

    assertThat(ScriptedFeed.body(feed.asked.get(0)))
        .isEqualTo(
            "{\"AcceptKey\":\"khoa\",\"LoaiDuLieu\":\"HOSO\",\"MaTinh\":\"99\",\"MaHuyen\":\"\",\"MaXa\":\"\",\"ThoiGianBatDau\":\"03/11/2025"
                + " 10:50:00\",\"ThoiGianKetThuc\":\"03/11/2025 12:00:00\"}");
    assertThat(feed.asked.get(0).headers().first("Authorization")).contains("Bearer khoa");
    assertThat(report.created()).isEqualTo(1);
    assertThat(feed.cursor.read(FeedKind.SOCIAL_PROTECTION)).contains(ScriptedFeed.NOW);
    SocialProtectionDossier dossier = (SocialProtectionDossier) taken.get(0).dossier();
    assertThat(dossier.filed()).contains(VietnamTime.of(2025, 11, 3, 11, 0));
    assertThat(dossier.applicant().identityPaperIssued())
        .contains(PartialDate.of(LocalDate.of(2022, 1, 1)));
    assertThat(dossier.actualResidence().flatMap(PostalAddress::detail)).contains("Số 2");
    assertThat(dossier.papers().get(0).document().link())
        .contains(URI.create("https://example.invalid/don.pdf"));
    assertThat(dossier.toString()).doesNotContain("MẪU");
  }

  @Test
  void pull_whenOneCannotBeRead_holdsTheCursorAndTakesTheOthers() {
    String good = FeedSamples.text("feed-btxh-pull.json");
    feed.answers(good.replace("\"data\":[", "\"data\":[{\"maHoSo\":\"?\"},"));

    PullReport report = feed.client().socialProtection().pull();

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.failed()).hasSize(1);
    assertThat(feed.cursor.read(FeedKind.SOCIAL_PROTECTION)).isEmpty();
  }

  @Test
  void pull_withinTheSameSecond_looksIntoTheOverlapAgain() {
    feed.answers("{\"result\":{\"error_code\":0,\"data\":[]}}");
    feed.answers(FeedSamples.text("feed-btxh-pull.json"));
    SocialProtectionFeed client = feed.client().socialProtection();

    assertThat(client.pull().created()).isZero();
    assertThat(client.pull().created()).isEqualTo(1);
    assertThat(ScriptedFeed.body(feed.asked.get(1)))
        .contains("\"ThoiGianBatDau\":\"03/11/2025 11:50:00\"")
        .contains("\"ThoiGianKetThuc\":\"03/11/2025 12:00:00\"");
  }

  @Test
  void reports_areWrittenAndAsked() {
    feed.answers(FeedSamples.text("feed-btxh-pull.json"));
    SocialProtectionFeed client = feed.client().socialProtection();
    client.pull();
    feed.answers("{\"error_code\":\"0\",\"message\":\"\"}");
    feed.answers("{\"error_code\":0,\"message\":\"\"}");

    client.report(
        SocialProtectionStep.builder(
                NUMBER,
                DossierStatus.SUPPLEMENT_REQUESTED,
                Normalizer.normalize("Cán bộ Mẫu", Normalizer.Form.NFD),
                ScriptedFeed.NOW)
            .build());
    client.report(
        SocialProtectionResult.builder(
                NUMBER,
                "12/QĐ",
                "UBND Xã Mẫu",
                LocalDate.of(2025, 11, 20),
                URI.create("https://example.invalid/a?b=1&c=2"))
            .build());

    assertThat(ScriptedFeed.body(feed.asked.get(1)))
        .isEqualTo(
            "{\"MaHoSo\":\"G15.99-251103-00003\",\"NguoiXuLy\":\"Cán bộ"
                + " Mẫu\",\"ChucDanh\":\"\",\"ThoiDiemXuLy\":\"03/11/2025"
                + " 12:00:00\",\"PhongBanXuLy\":\"\",\"NoiDungXuLy\":\"Yêu cầu bổ sung giấy"
                + " tờ\",\"TrangThai\":\"5\"}");
    assertThat(ScriptedFeed.body(feed.asked.get(2)))
        .isEqualTo(
            "{\"MaHoSo\":\"G15.99-251103-00003\",\"MaTTHC\":\"1.001776\",\"LoaiKetQua\":\"\",\"SoQuyetDinh\":\"12/QĐ\",\"CoQuanBanHanh\":\"UBND"
                + " Xã Mẫu\",\"TrichYeu\":\"\",\"NgayBanHanh\":\"20/11/2025\",\"CertificateExtentData\":\"<ExtentData><DanhSachGiayToKetQua><GiayToKetQua><TenGiayTo>Quyết"
                + " định</TenGiayTo>"
                + "<DuongDanTepTinKetQua>https://example.invalid/a?b=1&amp;c=2</DuongDanTepTinKetQua></GiayToKetQua></DanhSachGiayToKetQua></ExtentData>\"}");
    assertThat(
            feed.inbox.find(FeedKind.SOCIAL_PROTECTION, NUMBER).orElseThrow().waitsForSupplement())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hktT_MaTinh\":\"99, hktT_MaTinh\":\"98",
    "nohT_MaTinh\":\"99, nohT_MaTinh\":\"98",
    "01/01/2022, 02/01/2022"
  })
  void pull_whenTheCitizenCorrectedAnyField_takesTheSupplement(String filed, String corrected) {
    String first = FeedSamples.text("feed-btxh-pull.json");
    feed.answers(first);
    feed.answers("{\"error_code\":0,\"message\":\"\"}");
    feed.answers(first.replace(filed, corrected));
    SocialProtectionFeed client = feed.client().socialProtection();
    client.pull();
    client.report(
        SocialProtectionStep.builder(
                NUMBER, DossierStatus.SUPPLEMENT_REQUESTED, "Cán bộ Mẫu", ScriptedFeed.NOW)
            .build());

    assertThat(client.pull().supplemented()).isEqualTo(1);
  }

  /** Half a character in the channel does not end the pull either. */
  @Test
  void pull_whenAFileHasNoAddress_tellsOfIt() {
    String odd =
        FeedSamples.text("feed-btxh-pull.json")
            .replace("https://example.invalid/don.pdf", "/tep/don.pdf")
            .replace("https://example.invalid/hs/3", "hs/3")
            .replace("\"kenhThucHien\":\"2\"", "\"kenhThucHien\":\"\\ud800\"");
    feed.answers(odd);
    List<FeedDelivery> taken = new ArrayList<>();

    assertThat(feed.client().socialProtection().pull(taken::add).isComplete()).isTrue();

    SocialProtectionDossier dossier = (SocialProtectionDossier) taken.get(0).dossier();
    assertThat(dossier.papers()).isEmpty();
    assertThat(dossier.additional())
        .containsEntry("TaiLieuNop[0]", "don.pdf: /tep/don.pdf")
        .containsEntry("UrlDetail", "hs/3");
  }

  @Test
  void cursorInAFile_survivesARestart(@TempDir Path folder) {
    Path file = folder.resolve("cursor");
    Instant moment = Instant.parse("2025-11-03T05:00:00Z");
    assertThat(FeedCursor.inFile(file).read(FeedKind.SOCIAL_PROTECTION)).isEmpty();
    FeedCursor.inFile(file).moveTo(FeedKind.SOCIAL_PROTECTION, moment);
    assertThat(FeedCursor.inFile(file).read(FeedKind.SOCIAL_PROTECTION)).contains(moment);
    assertThat(FeedCursor.inFile(file).read(FeedKind.CIVIL_STATUS)).isEmpty();
  }
}
