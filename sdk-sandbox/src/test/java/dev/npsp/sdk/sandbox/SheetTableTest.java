package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single spellings: what a sheet allows or a peer was seen to send, and what a sheet forbids. */
class SheetTableTest {
  private static final String PORTAL_BORN = "000.00.00.H56-240105-00009";

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(
          SandboxOptions.builder()
              .partner("DT-THU-NGHIEM")
              .paymentSecret("KHOA-BI-MAT-THU-NGHIEM")
              .build());

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  static Stream<Arguments> dossiersThatPass() {
    return Stream.of(
        arguments("status 11", "TrangThaiHoSo", "\"11\""),
        arguments("day of eight digits", "MaHoSo", "\"G05.14-20261128-0000001\""),
        arguments("fewer groups in a number", "MaHoSo", "\"14.G05-261128-1\""),
        arguments("two groups in a number", "MaHoSo", "\"00.14.G05-261128-1\""),
        arguments("three short groups", "MaHoSo", "\"28.22.G05-261128-1\""),
        arguments("letters in a level", "MaHoSo", "\"G05.DN.001-261128-1\""),
        arguments("local procedure", "MaTTHC", "\"TS_lop1.000.00.00.G05\""),
        arguments("first digit 6", "MaTTHC", "\"6.006776\""),
        arguments("two digits in front", "MaTTHC", "\"10.002809\""),
        arguments("owner in few groups", "MaTTHC", "\"1.003560.28.22.H22\""),
        arguments("channel null", "KenhThucHien", "null"),
        arguments(
            "supplement beyond an int",
            "DanhSachHoSoBoSung",
            "[" + SheetExamples.SUPPLEMENT.with("HoSoBoSungId", "3000000001") + "]"),
        arguments(
            "scheme in capitals",
            "TaiLieuNop",
            "[" + SheetExamples.FILE.with("DuongDanTaiTepTin", "\"HTTP://tep.example/1\"") + "]"),
        arguments(
            "file without component",
            "TaiLieuNop",
            "[" + SheetExamples.FILE.without("MaThanhPhanHoSo") + "]"),
        arguments(
            "result without component and id",
            "DanhSachGiayToKetQua",
            "[" + SheetExamples.RESULT.without("MaThanhPhanHoSo").without("GiayToId") + "]"),
        arguments("old card of nine", "DinhDanhCHS", identity("2", "012345678")),
        arguments("citizen's number of twelve", "DinhDanhCHS", identity("1", "012345678901")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiersThatPass")
  void dossier_withASpellingThatPeersSend_isAccepted(String what, String member, String value)
      throws Exception {
    JsonObject answer = caller.create(SheetExamples.dossier().with(member, value).toString());
    assertThat(answer.scalar("error_code")).as(answer.text("message")).isEqualTo("0");
  }

  static Stream<Arguments> dossiersThatFail() {
    return Stream.of(
        arguments("status 0", "TrangThaiHoSo", "\"0\"", "TrangThaiHoSo"),
        arguments("status 12", "TrangThaiHoSo", "\"12\"", "TrangThaiHoSo"),
        arguments("status as a number", "TrangThaiHoSo", "4", "phải là chuỗi"),
        arguments("no such day", "MaHoSo", "\"G05-20261328-1\"", "MaHoSo"),
        arguments("seven digits", "MaHoSo", "\"G05-2026112-1\"", "MaHoSo"),
        arguments("no day", "MaHoSo", "\"G05-1\"", "MaHoSo"),
        arguments("four groups", "MaHoSo", "\"1.2.3.4.G05-261128-1\"", "MaHoSo"),
        arguments("five levels", "MaHoSo", "\"G05.1.2.3.4.5-261128-1\"", "MaHoSo"),
        arguments("an empty level", "MaHoSo", "\"G05..1-261128-1\"", "MaHoSo"),
        arguments("small letters", "MaHoSo", "\"G05.dn-261128-1\"", "MaHoSo"),
        arguments("another's number", "MaHoSo", "\"14.G06-261128-1\"", "không thuộc"),
        arguments("local without owner", "MaTTHC", "\"TS_lop1\"", "MaTTHC"),
        arguments("local with a blank", "MaTTHC", "\"TS lop1.000.00.00.G05\"", "MaTTHC"),
        arguments("three digits in front", "MaTTHC", "\"100.002809\"", "MaTTHC"),
        arguments("five digits behind", "MaTTHC", "\"1.00280\"", "MaTTHC"),
        arguments("seven digits behind", "MaTTHC", "\"1.0028091\"", "MaTTHC"),
        arguments("owner of nobody", "MaTTHC", "\"1.003560.xyz\"", "MaTTHC"),
        arguments("empty unit", "DonViXuLy", "\"\"", "DonViXuLy"),
        arguments("blank unit", "DonViXuLy", "\"  \"", "DonViXuLy"),
        arguments("nine digits as citizen's", "DinhDanhCHS", identity("1", "012345678"), "12"),
        arguments("twelve as old card", "DinhDanhCHS", identity("2", "012345678901"), "9"),
        arguments("third kind of identity", "DinhDanhCHS", identity("3", "012345678"), "1, 2"),
        arguments(
            "supplement before nothing",
            "DanhSachHoSoBoSung",
            "[" + SheetExamples.SUPPLEMENT.with("HoSoBoSungId", "-1") + "]",
            "HoSoBoSungId"),
        arguments(
            "supplement beyond all",
            "DanhSachHoSoBoSung",
            "[" + SheetExamples.SUPPLEMENT.with("HoSoBoSungId", "99999999999999999999999") + "]",
            "HoSoBoSungId"),
        arguments(
            "another scheme",
            "TaiLieuNop",
            "[" + SheetExamples.FILE.with("DuongDanTaiTepTin", "\"ftp://tep.example/1\"") + "]",
            "DuongDanTaiTepTin"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiersThatFail")
  void dossier_withWhatTheSheetForbids_isRefused(
      String what, String member, String value, String named) throws Exception {
    JsonObject answer = caller.create(SheetExamples.dossier().with(member, value).toString());
    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
    assertThat(sandbox.dossierCount()).isZero();
  }

  private static String identity(String kind, String number) {
    return "[{\"LoaiDinhDanh\":\"" + kind + "\",\"SoDinhDanh\":\"" + number + "\"}]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"G05", "14.G05", "00.14.G05", "28.22.G05", "000.00.14.G05", "G05.DN.001"})
  void agency_inAnyAttestedForm_mayCall(String agency) throws Exception {
    String session = caller.login(agency);
    assertThat(session).isNotEmpty();
    JsonObject answer = caller.call(session, agency, "LayDanhMucCoQuan", "");
    assertThat(answer.scalar("error_code")).as(answer.text("message")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G5", "G05.", ".G05", "0000.G05", "G05.12345", "g05", "H56"})
  void agency_inNoForm_mayNot(String agency) throws Exception {
    JsonObject answer = caller.call(caller.login("G05"), agency, "LayDanhMucCoQuan", "");
    assertThat(answer.scalar("error_code")).isEqualTo("-1");
  }

  @ParameterizedTest
  @CsvSource({"False, false", "false, true"})
  void isUpdating_inSmallLetters_isUnderstood(String create, String update) throws Exception {
    String dossier = SheetExamples.dossier().toString();
    assertThat(caller.call("DongBoHoSoMC", Caller.write(create, dossier)).scalar("error_code"))
        .isEqualTo("0");
    JsonObject again = caller.call("DongBoHoSoMC", Caller.write(update, dossier));
    assertThat(again.text("message"))
        .isEqualTo(update.equals("true") ? "Đồng bộ thành công" : "Mã hồ sơ đã tồn tại");
  }

  /** As one peer sends both messages. */
  @Test
  void messages_ofTheSmallestSender_areAccepted() throws Exception {
    String session = caller.login("000.00.00.H22");
    Members dossier =
        SheetExamples.dossier()
            .with("MaHoSo", "\"000.00.01.H22-260105-0007\"")
            .with("MaTTHC", "\"2.999492\"")
            .with("MaDoiTuong", "\"000000000012\"")
            .with("NoiNopHoSo", "\"2\"")
            .with("KenhThucHien", "\"2\"")
            .with(
                "TaiLieuNop",
                "[{\"TepDinhKemId\":\"1\",\"TenTepDinhKem\":\"Đơn đề"
                    + " nghị.pdf\",\"IsDeleted\":\"False\","
                    + "\"DuongDanTaiTepTin\":\"https://files.example.vn/download.aspx?dv=Ab%2Fc3=&filename=Don+de+nghi.pdf\"}]");
    Members step =
        SheetExamples.STEP
            .with("MaHoSo", "\"000.00.01.H22-260105-0007\"")
            .with("NoiDungXuLy", "\"Hủy thao tác\"")
            .with("TrangThai", "\"2\"")
            .plus(SheetExamples.OPTIONAL_OF_STEP);
    assertThat(
            caller
                .call(
                    session,
                    "000.00.00.H22",
                    "DongBoHoSoMC",
                    Caller.write("false", dossier.toString()))
                .text("message"))
        .isEqualTo("Đồng bộ thành công");
    JsonObject told =
        caller.call(
            session, "000.00.00.H22", "CapNhatTienDoHoSoMC", Caller.write("true", "" + step));
    assertThat(told.scalar("error_code")).as(told.text("message")).isEqualTo("0");
    assertThat(
            caller
                .call("CapNhatTienDoHoSoMC", Caller.write("yes", "" + SheetExamples.STEP))
                .text("message"))
        .contains("isUpdating");
  }

  // Statistics

  @ParameterizedTest
  @CsvSource({"87.5, 12.5", "87.5%, 12.5%", "0, 0", "0%, 0", "100, 0", "100.00, 0.00"})
  void report_withSharesWithOrWithoutTheSign_isKept(String inTime, String late) throws Exception {
    JsonObject answer = caller.call("DongBoThongKeHoSo", report(inTime, late));
    assertThat(answer.scalar("error_code")).as(answer.text("message")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"85, 10", "101, 0", "-1, 101", "'', 100", "8 5, 15", "85%%, 15", "'85,5', '14,5'"})
  void report_withSharesThatAreNone_isRefused(String inTime, String late) throws Exception {
    JsonObject answer = caller.call("DongBoThongKeHoSo", report(inTime, late));
    assertThat(answer.text("message")).contains("PhanTramXuLyDungHan");
  }

  private static String report(String inTime, String late) {
    return """
    "data":[{"Thang":"1","Nam":"2024","SoNhanTrongKy":"8","SoTonKyTruoc":"0","TongSoXuLy":"8","TongDaXuLy":"8",
    "TongXuLyDungHan":"7","PhanTramXuLyDungHan":"%s","TongXuLyTreHan":"1","PhanTramXuLyTreHan":"%s",
    "TongChuaXuLy":"0","TongChuaXuLyTrongHan":"0","PhanTramChuaXuLyTrongHan":"0","TongChuaXuLyTreHan":"0",
    "PhanTramChuaXuLyTreHan":"0","GhiChu":"","Madonvi":"000.00.00.G05","TenDonVi":"Bộ Ví dụ","LoaiThongKe":"1"}]\
    """
        .formatted(inTime, late);
  }

  // Payments

  static Stream<Arguments> receiptsThatPass() {
    Members charge = SheetExamples.REQUIRED_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE);
    Members fine =
        SheetExamples.REQUIRED_OF_RECEIPT.with("MaDichVu", "\"1\"").plus(SheetExamples.OF_A_FINE);
    return Stream.of(
        arguments("service as a number", charge.with("MaDichVu", "2")),
        arguments("fine as a number", fine.with("MaDichVu", "1")),
        arguments("amount as a number", charge.with("PhiLePhi", fee("2", "150000"))),
        arguments("kind as a number", charge.with("PhiLePhi", fee("2", "\"150000\""))),
        arguments("kind in words", charge.with("PhiLePhi", fee("\"Phi\"", "\"150000\""))),
        arguments("no fees of a fine, as a text", fine.with("PhiLePhi", "\"\"")),
        arguments("no fees of a fine, as a list", fine.with("PhiLePhi", "[]")),
        arguments(
            "unknown members", charge.with("PhiNgoaiTe", "\"\"").with("Khac", "{\"a\":[1]}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("receiptsThatPass")
  void init_withAReceiptThatPeersSend_opensAPage(String what, Members receipt) throws Exception {
    JsonObject answer = Caller.json(caller.post("pp/init", SheetExamples.init(receipt)));
    assertThat(answer.text("MaLoi")).as(answer.text("MoTaLoi")).isEqualTo("00");
    assertThat(answer.text("UrlThanhToan")).isNotEmpty();
  }

  static Stream<Arguments> receiptsThatFail() {
    Members charge = SheetExamples.REQUIRED_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE);
    return Stream.of(
        arguments("no such service", charge.with("MaDichVu", "3"), "MaDichVu"),
        arguments("service with a point", charge.with("MaDichVu", "2.0"), "MaDichVu"),
        arguments("service as a boolean", charge.with("MaDichVu", "true"), "MaDichVu"),
        arguments("another sum", charge.with("PhiLePhi", fee("1", "149999")), "Tổng PhiLePhi"),
        arguments("less than nothing", charge.with("PhiLePhi", fee("1", "-150000")), "SoTien"),
        arguments("with a fraction", charge.with("PhiLePhi", fee("1", "150000.5")), "SoTien"),
        arguments("no fees of a charge", charge.with("PhiLePhi", "\"\""), "Tổng PhiLePhi"),
        arguments("words for fees", charge.with("PhiLePhi", "\"none\""), "PhiLePhi"),
        arguments("no lines", charge.with("DSKhoanNop", "\"\""), "Tổng DSKhoanNop"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("receiptsThatFail")
  void init_withAReceiptThatTheSheetForbids_isRefused(String what, Members receipt, String named)
      throws Exception {
    JsonObject answer = Caller.json(caller.post("pp/init", SheetExamples.init(receipt)));
    assertThat(answer.text("MaLoi")).isEqualTo("02");
    assertThat(answer.text("MoTaLoi")).contains(named);
  }

  private static String fee(String kind, String amount) {
    return "[{\"LoaiPhiLePhi\":"
        + kind
        + ",\"MaPhiLePhi\":\"2\",\"TenPhiLePhi\":\"Phí\",\"SoTien\":"
        + amount
        + "}]";
  }

  // The store of results

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"\"\"|0", "[]|0", "\"none\"|-1", "null|-1", "{}|-1"})
  void store_takesAnEmptyTextForAnEmptyList(String list, String code) throws Exception {
    String question =
        """
        {"SoDinhDanhChuSoHuu":"001000000000","HoTenNguoiYeuCau":"Nguyễn Văn Ví Dụ","KenhThucHien":"2",
        "SoDinhDanhNguoiYeuCau":"001000000000","MaThuTuc":"2.000000","DanhSachDanhMucKetQua":%s}\
        """
            .formatted(list);
    JsonObject answer = Caller.json(caller.post("kho/tracuu", question));
    assertThat(answer.scalar("errorCode")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghijkl", "abcdefghi", "00100000000", "00100000000x", ""})
  void store_whenAPersonIsNoNumber_refuses(String person) throws Exception {
    String question = Caller.sample("store-KhoSoHoa-request.json");
    String owner = question.replaceFirst("001000000000", person);
    assertThat(Caller.json(caller.post("kho/tracuu", owner)).text("message"))
        .contains("SoDinhDanhChuSoHuu");
    String asker = question.replaceFirst("(?s)(001000000000.*)001000000000", "$1" + person);
    assertThat(Caller.json(caller.post("kho/tracuu", asker)).text("message"))
        .contains("SoDinhDanhNguoiYeuCau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"15/01/2026\"|\"15/01/2026\"|0",
        "\"15/01/2026\"|\"\"|0",
        "\"15/01/2026\"|\"31/02/2026\"|-1",
        "\"15/01/2026\"|\"20260115\"|-1",
        "\"HoSoCoThanhPhanSoHoa\": \"1\"|\"HoSoCoThanhPhanSoHoa\": 1|-1",
        "\"HoSoCoThanhPhanSoHoa\": \"1\"|\"HoSoCoThanhPhanSoHoa\": \"2\"|-1",
        "\"MaCSDLDaKetNoi\": \"\"|\"MaCSDLDaKetNoi\": []|-1",
        "\"MaGiayToKetQua\": \"KQ.G05.000002\",||-1"
      })
  void store_takesAPushedResultAllInText(String part, String instead, String code)
      throws Exception {
    String pushed =
        Caller.sample("store-KhoSoHoa-KetQua-request.json")
            .replace(part, instead == null ? "" : instead);
    JsonObject answer = Caller.json(caller.post("kho/ketqua", pushed));
    assertThat(answer.scalar("errorCode")).isEqualTo(code);
    assertThat(sandbox.pushedResults("000.00.00.G05-240105-00001"))
        .hasSize(code.equals("0") ? 1 : 0);
  }

  // Dossiers born on the portal

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H56-240105-00009, 000.00.00.H56, 000.00.00.H57, false",
    "000.00.00.H56-240105-00009, 000.00.00.H56, H56.14, true",
    "DVCQG-1, 000.00.00.H56, 000.00.00.H57, false",
    "DVCQG-1, 000.00.00.H56, 000.00.00.H56, true"
  })
  void status_ofADossierBornOnThePortal_isSetByItsAgencyOnly(
      String number, String agency, String caller, boolean accepted) throws Exception {
    sandbox.fileFromCitizen(number, agency, "2.000033", "Nguyễn Văn Ví Dụ");
    JsonObject answer = status(caller, number, SheetExamples.FILE.only(FIVE));
    assertThat(answer.scalar("error_code")).isEqualTo(accepted ? "0" : "-1");
    assertThat(sandbox.dossier(number).status()).isEqualTo(accepted ? "11" : "1");
    if (!accepted) {
      assertThat(answer.text("message")).contains("không thuộc đơn vị H57");
    }
  }

  private static final List<String> FIVE =
      List.of("TepDinhKemId", "TenTepDinhKem", "IsDeleted", "MaThanhPhanHoSo", "DuongDanTaiTepTin");

  @ParameterizedTest
  @ValueSource(strings = {"DuocSoHoa", "DuocTaiSuDung", "DuocLayTuKhoDMQG", "MaKetQuaThayThe"})
  void status_withAFileThatHasAMemberOf2022_isRefused(String member) throws Exception {
    sandbox.fileFromCitizen(PORTAL_BORN, "000.00.00.H56", "2.000033", "Nguyễn Văn Ví Dụ");
    List<String> six = new ArrayList<>(FIVE);
    six.add(member);
    JsonObject answer = status("H56", PORTAL_BORN, SheetExamples.FILE.only(six));
    assertThat(answer.text("message")).contains("TaiLieuXuLy[0]." + member);
    assertThat(sandbox.dossier(PORTAL_BORN).status()).isEqualTo("1");
  }

  private JsonObject status(String agency, String number, Members file) throws Exception {
    Members data =
        Members.of(
            "MaHoSo", "\"" + number + "\"",
            "MaHoSoDonVi", "\"L-1\"",
            "MaDoiTuong", "\"\"",
            "NoiDung", "\"\"",
            "NgayXuLy", "\"20240106090000\"",
            "TrangThai", "\"11\"",
            "TaiLieuXuLy", "[" + file + "]");
    return caller.call(
        caller.login(agency), agency, "DongBoTrangThaiHoSo", "\"type\":\"2\",\"data\":" + data);
  }
}
