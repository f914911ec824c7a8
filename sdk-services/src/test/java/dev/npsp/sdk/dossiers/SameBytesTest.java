package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.VietnamTime;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What is sent, byte for byte. The build runs this twice: as it is, and on a host with another
 * zone, language and encoding.
 */
class SameBytesTest {

  private final ScriptedPortal portal = new ScriptedPortal();
  private final List<byte[]> sent = new ArrayList<>();
  private final Transport line =
      call -> {
        sent.add(call.body().parts().get(0));
        return portal.send(call);
      };
  private final DossiersClient client =
      OverMapi.dossiers(
          ScriptedPortal.context(line), SubmittedDossiers.inMemory(), TransitionPolicy.off());

  /** The build's second run: without this it could silently be a second first run. */
  @Test
  @EnabledIfSystemProperty(named = "npsp.elsewhere", matches = "true")
  void host_whenElsewhere_isReallyElsewhere() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    assertThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
  }

  /** Half past midnight of New Year in Vietnam is noon of the old year in New York. */
  @Test
  void submit_onAnyHost_sendsTheseBytes() {
    portal.answers(ScriptedPortal.OK);
    client.submit(
        Dossier.builder(Examples.code(7), Examples.PROCEDURE, Examples.APPLICANT)
            .received(Instant.parse("2026-12-31T17:30:00Z"))
            .due(VietnamTime.of(2027, 1, 8, 17, 0))
            .status(DossierStatus.RECEIVED)
            .summary(
                Normalizer.normalize("Đổi giấy phép lái xe – ĐÃ KIỂM TRA", Normalizer.Form.NFD))
            .build());
    assertSent(
        """
        {"session":"s-1","madonvi":"000.00.00.H56",\
        "service":"DongBoHoSoMC","isUpdating":"False",\
        "data":[{"MaHoSo":"000.00.00.H56-261122-7","MaTTHC":"1.002809",\
        "TenTTHC":"Thủ tục ví dụ","MaLinhVuc":"G03-GD10","TenLinhVuc":"Lĩnh vực ví dụ","SoBienNhan":"",\
        "ChuHoSo":"Nguyễn Văn Ví Dụ","LoaiDoiTuong":"1","MaDoiTuong":"","ThongTinKhac":"",\
        "Email":"","Fax":"","SoDienThoai":"","TrichYeuHoSo":"Đổi giấy phép lái xe – ĐÃ KIỂM TRA",\
        "NgayTiepNhan":"20270101003000","NgayHenTra":"20270108170000",\
        "TrangThaiHoSo":"2","NgayTra":"","ThongTinTra":"","HinhThuc":"0","NgayKetThucXuLy":"","DonViXuLy":"",\
        "KenhThucHien":"1","SoGiayToChuHoSo":"038099000017","NgayNopHoSo":"","NoiNopHoSo":"2",\
        "HoSoCoThanhPhanSoHoa":"0","TaiKhoanDuocXacThucVoiVNeID":"0","DuocThanhToanTrucTuyen":"0","NgayTuChoi":"",\
        "DinhDanhCHS":[{"LoaiDinhDanh":"1","SoDinhDanh":"038099000017"}],"DSKetNoiCSDL":[],\
        "TaiLieuNop":[],"DanhSachLePhi":[],"DanhSachTepDinhKemKhac":[],"DanhSachHoSoBoSung":[],"DanhSachGiayToKetQua":[]}]}\
        """);
  }

  @Test
  void reportProgress_onAnyHost_sendsTheseBytes() {
    portal.answers(ScriptedPortal.OK);
    client.reportProgress(
        List.of(
            ProgressStep.builder(Examples.code(7), DossierStatus.PROCESSING, "Lê Thị Ỷ")
                .note("ığİI: chữ của nước khác vẫn giữ nguyên")
                .at(Instant.parse("2026-12-31T16:59:59Z"))
                .build()));
    assertSent(
        """
        {"session":"s-1","madonvi":"000.00.00.H56",\
        "service":"CapNhatTienDoHoSoMC",\
        "data":[{"MaHoSo":"000.00.00.H56-261122-7","NguoiXuLy":"Lê Thị Ỷ","ChucDanh":"",\
        "ThoiDiemXuLy":"20261231235959","PhongBanXuLy":"",\
        "NoiDungXuLy":"ığİI: chữ của nước khác vẫn giữ nguyên","TrangThai":"4","NgayBatDau":"","NgayKetThucTheoQuyDinh":""}]}\
        """);
  }

  /** The first call is the login. */
  private void assertSent(String expected) {
    assertThat(new String(sent.get(1), StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(sent.get(1)).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
  }
}
