package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month's figures, by hand over the wire. */
class SummariesTest {
  private static final String RATINGS = "mapi-DongBoDanhGia-request.json";
  private static final String REPORT =
      """
      {"session":"9f0c2f6e-0000-4000-8000-000000000001","madonvi":"000.00.00.G05","service":"DongBoThongKeHoSo","data":[
      {"Thang":"1","Nam":"2024","SoNhanTrongKy":"30","SoTonKyTruoc":"10","TongSoXuLy":"40","TongDaXuLy":"21",
      "TongXuLyDungHan":"20","PhanTramXuLyDungHan":"95.24","TongXuLyTreHan":"1","PhanTramXuLyTreHan":"4.76",
      "TongChuaXuLy":"19","TongChuaXuLyTrongHan":"19","PhanTramChuaXuLyTrongHan":"100","TongChuaXuLyTreHan":"0",
      "PhanTramChuaXuLyTreHan":"0","GhiChu":"","Madonvi":"000.00.00.G05","TenDonVi":"Bộ Ví dụ","LoaiThongKe":"1"}]}
      """;

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  private JsonObject post(String request) throws Exception {
    return Caller.json(caller.post("mapi/g", caller.ready(request)));
  }

  @Test
  void sample_ofRatings_isKeptAsItCame() throws Exception {
    assertThat(caller.callSample(RATINGS).scalar("error_code")).isEqualTo("0");

    SandboxSummary kept = sandbox.ratings("000.00.00.G05", 2024, 1, "2.000000");
    assertThat(kept.service()).isEqualTo("DongBoDanhGia");
    assertThat(kept.month()).isEqualTo("1-2024");
    assertThat(kept.json()).startsWith("{").endsWith("}").contains("Bộ Ví dụ");
  }

  @Test
  void report_isKeptAndReadableOverHttp() throws Exception {
    assertThat(post(REPORT).scalar("error_code")).isEqualTo("0");

    assertThat(sandbox.report("000.00.00.G05", 2024, 1).timesWritten()).isEqualTo(1);
    JsonObject told = Caller.json(caller.get("sandbox/summaries"));
    assertThat(told.objects("summaries").get(0).text("month")).isEqualTo("1-2024");
    sandbox.reset();
    assertThat(sandbox.summaries()).isEmpty();
    assertThatThrownBy(() -> sandbox.report("000.00.00.G05", 2024, 1))
        .isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Thang\":\"1\"|\"Thang\":\"01\"|Thang phải từ 1 đến 12",
        "\"Thang\":\"1\"|\"Thang\":1|Thang phải là chuỗi",
        "\"SoNhanTrongKy\":\"30\"|\"SoNhanTrongKy\":\"31\"|TongSoXuLy không bằng tổng",
        "\"TongDaXuLy\":\"21\"|\"TongDaXuLy\":\"22\"|TongDaXuLy không bằng tổng",
        "\"95.24\"|\"95,24\"|PhanTramXuLyDungHan phải là tỷ lệ phần trăm",
        "\"95.24\"|\"85.24\"|không bằng 100%",
        "\"GhiChu\":\"\",||GhiChu bị thiếu",
        "\"LoaiThongKe\":\"1\"|\"LoaiThongKe\":\"2\"|LoaiThongKe phải là một trong 1",
        "\"Madonvi\":\"000.00.00.G05\"|\"Madonvi\":\"000.00.00.G06\"|không thuộc đơn vị G05",
        "\"TenDonVi\"|\"TenDonVI\"|TenDonVI không có trong đặc tả"
      })
  void report_whenItBreaksTheSheet_isRefusedWithTheName(String right, String wrong, String named)
      throws Exception {
    JsonObject answer = post(REPORT.replace(right, wrong == null ? "" : wrong));

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
    assertThat(sandbox.summaries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1-2024\"|\"01-2024\"|NgayTongHop phải có dạng M-yyyy",
        "\"TongSoNguoiDanhGia\": 20|\"TongSoNguoiDanhGia\": \"20\"|TongSoNguoiDanhGia phải là số nguyên",
        "\"2.000000\"|\"2000000\"|MaThuTuc không đúng dạng",
        "\"PhanTramDanhGiaHaiLong\": \"10%\"|\"PhanTramDanhGiaHaiLong\": \"30%\"|không bằng 100%"
      })
  void ratings_whenTheyBreakTheSheet_areRefusedWithTheName(String right, String wrong, String named)
      throws Exception {
    JsonObject answer = post(Caller.sample(RATINGS).replace(right, wrong));

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DongBoThongKeHoSo", "DongBoDanhGia"})
  void write_whenEmpty_isRefused(String service) throws Exception {
    assertThat(caller.call(service, "\"data\":[]").text("message")).contains("không được rỗng");
  }

  @Test
  void procedure_whenWithdrawnOverHttp_isGoneUntilTheReset() throws Exception {
    caller.post("sandbox/withdraw-procedure?code=2.000815", "");
    caller.post("sandbox/change-fee?code=1.001612&amount=1", "");

    assertThat(caller.call("LayThuTuc", "\"maTTHC\":\"2.000815\"").text("message"))
        .contains("Không tìm thấy");
    assertThat(caller.post("sandbox/withdraw-procedure?code=2.000815", "").statusCode())
        .isEqualTo(404);
    sandbox.reset();
    assertThat(caller.call("LayThuTuc", "\"maTTHC\":\"2.000815\"").scalar("error_code"))
        .isIn("0", "00");
  }
}
