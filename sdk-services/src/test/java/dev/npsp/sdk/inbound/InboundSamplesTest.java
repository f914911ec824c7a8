package dev.npsp.sdk.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet's samples: requests field by field, answers byte for byte. */
class InboundSamplesTest {

  @Test
  void statusSearch_ofTheSample_answersTheSampleByteForByte() {
    StatusAnswer found =
        StatusAnswer.builder(
                "000.00.00.G05-240105-00001",
                ProcedureReference.of(
                    ProcedureCode.of("2.000000"), "Thủ tục ví dụ A", "G05-XX01", "Lĩnh vực ví dụ"),
                ApplicantKind.STATE_AGENCY,
                DossierStatus.PROCESSING)
            .processingUnit("Phòng Ví dụ")
            .build();
    Door[] door = new Door[1];
    door[0] =
        new Door(
            builder ->
                builder.onStatusSearch(
                    question -> {
                      door[0].asked.add(question);
                      return Optional.of(found);
                    }));
    InboundReply reply = door[0].post("search/call", Door.sample("cb-search-call-request"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers()).containsEntry("Content-Type", "application/json; charset=UTF-8");
    assertThat(reply.body()).isEqualTo(Door.compact("cb-search-call-response"));
    StatusQuestion question = door[0].asked.get(0);
    assertThat(question.number()).isEqualTo("000.00.00.G05-240105-00001");
    assertThat(question.code()).contains(DossierCode.of("000.00.00.G05-240105-00001"));
    assertThat(question.agency()).contains(AgencyCode.of("000.00.00.G05"));
    assertThat(question.service()).isEqualTo("TraCuuHoSo");
    assertThat(door[0].outcomes()).containsExactly(InboundOutcome.ACCEPTED);
    assertThat(door[0].heard.get(0).reference()).contains(question.number());
  }

  @Test
  void promotion_ofTheSample_isReadWholeAndAnsweredByteForByte() {
    Door door = new Door();
    InboundReply reply = door.post("addtthcKhuyenMai", Door.sample("cb-addtthcKhuyenMai-request"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(Door.compact("cb-addtthcKhuyenMai-response-ok"));
    PromotionDossier dossier = door.promotions.get(0);
    assertThat(dossier.portalNumber()).isEqualTo("EXAMPLE-PORTAL-NO-1");
    assertThat(dossier.procedure()).contains(ProcedureCode.of("2.000000"));
    assertThat(dossier.documentNumber()).contains("01/TB");
    assertThat(dossier.filedAt()).contains(VietnamTime.of(2024, 1, 5, 8, 0));
    assertThat(dossier.applicationForm())
        .contains(ReceivedFile.of("don.pdf", "EXAMPLE".getBytes(UTF_8)));
    assertThat(dossier.papers())
        .containsExactly(ReceivedFile.of("pl.pdf", "EXAMPLE".getBytes(UTF_8)));
    assertThat(dossier.additional()).isEmpty();
    Organisation trader = dossier.trader();
    assertThat(trader.name()).isEqualTo("Công ty TNHH Ví Dụ");
    assertThat(trader.taxCode()).contains(TaxCode.of("0100000000"));
    assertThat(trader.address().flatMap(PostalAddress::provinceCode)).contains("01");
    assertThat(trader.address().flatMap(PostalAddress::districtCode)).contains("001");
    assertThat(trader.address().flatMap(PostalAddress::communeCode)).contains("00001");
    assertThat(trader.address().flatMap(PostalAddress::detail)).contains("Số 1 đường Ví Dụ");
    assertThat(trader.phone()).contains("0240000000");
    assertThat(trader.fax()).isEmpty();
    assertThat(trader.email()).contains("cty@example.invalid");
    assertThat(trader.contact().map(Person::name)).contains("Lê Văn Mẫu");
    assertThat(trader.contact().flatMap(Person::phone)).contains("0900000001");
    PromotionProgramme programme = dossier.programme();
    assertThat(programme.name()).isEqualTo("Chương trình ví dụ");
    assertThat(programme.totalValue()).contains(Vnd.of(1_000_000));
    assertThat(programme.starts()).isEmpty();
    assertThat(programme.goods()).isEmpty();
  }

  @Test
  void promotion_withEveryFieldFilled_isReadWhole() {
    Door door = new Door();
    door.post(
        "addtthcKhuyenMai",
        """
        {"MaHoSo":"P-2","TenThuongNhan":"T","MaSoThue":"0100000000-001","Fax":"024",
        "TenChuongTrinhKhuyenMai":"C","HinhThucKhuyenMai":"Giảm giá","ThoiGianKhuyenMaiTu":"20240201",
        "ThoiGianKhuyenMaiDen":"29/02/2024","HangHoaDichVuKhuyenMai":"Gạo","SoLuongHangHoaDichVu":"10 tấn",
        "KhachHang":"Mọi người","CoCauGiaiThuong":"Một giải","TongGiaTriHangHoa":"1.500.000","NoiDungChiTiet":"N",
        "TenCacThuongNhanCungThucHien":"B, C"}
        """);
    PromotionDossier dossier = door.promotions.get(0);
    PromotionProgramme programme = dossier.programme();
    assertThat(dossier.trader().taxCode()).contains(TaxCode.of("0100000000-001"));
    assertThat(dossier.trader().fax()).contains("024");
    assertThat(dossier.applicationForm()).isEmpty();
    assertThat(programme.form()).contains("Giảm giá");
    assertThat(programme.starts()).contains(LocalDate.of(2024, 2, 1));
    assertThat(programme.ends()).contains(LocalDate.of(2024, 2, 29));
    assertThat(programme.goods()).contains("Gạo");
    assertThat(programme.quantity()).contains("10 tấn");
    assertThat(programme.customers()).contains("Mọi người");
    assertThat(programme.prizes()).contains("Một giải");
    assertThat(programme.totalValue()).contains(Vnd.of(1_500_000));
    assertThat(programme.details()).contains("N");
    assertThat(programme.partners()).contains("B, C");
  }

  @Test
  void promotion_withTextsThatAreNotWhatTheyShouldBe_keepsThemByWireName() {
    Door door = new Door();
    door.post(
        "addtthcKhuyenMai",
        """
        {"MaHoSo":"P-3","MaTTHC":"KM","MaSoThue":"chưa có","NgayNopHoSo":"hôm qua","TongGiaTriHangHoa":"một tỷ","Moi":7}
        """);
    PromotionDossier dossier = door.promotions.get(0);
    assertThat(dossier.trader().taxCode()).isEmpty();
    assertThat(dossier.additional())
        .containsOnlyKeys("MaTTHC", "MaSoThue", "NgayNopHoSo", "TongGiaTriHangHoa", "Moi")
        .containsEntry("MaSoThue", "chưa có")
        .containsEntry("Moi", "7");
  }

  @Test
  void landTaxReceipt_ofTheSample_isReadWhole() {
    Door door = new Door();
    InboundReply reply = door.post("nhanhsdvcqg", Door.sample("cb-NhanChungTuThueDat-request"));
    assertThat(Door.text(reply))
        .isEqualTo("{\"error_code\":0,\"message\":\"H99-240105-00001| ok\"}");
    assertThat(door.amendments).isEmpty();
    LandTaxReceipt receipt = door.receipts.get(0);
    assertThat(receipt.dossierNumber()).isEqualTo("H99-240105-00001");
    assertThat(receipt.updating()).isFalse();
    assertThat(receipt.payer().taxCode()).contains(TaxCode.of("0100000000"));
    assertThat(receipt.payer().name()).isEqualTo("Nguyễn Văn Ví Dụ");
    assertThat(receipt.payer().personalId()).contains(PersonalId.of("001000000000"));
    assertThat(receipt.payer().address().flatMap(PostalAddress::detail))
        .contains("Số 1 đường Ví Dụ");
    assertThat(receipt.payer().address().flatMap(PostalAddress::provinceCode)).contains("01");
    assertThat(receipt.payer().address().flatMap(PostalAddress::districtCode)).contains("001");
    assertThat(receipt.payer().address().flatMap(PostalAddress::communeCode)).contains("00001");
    assertThat(receipt.payment().noticeNumber()).contains("TB-0001");
    assertThat(receipt.payment().paidAt()).contains(VietnamTime.of(2024, 1, 10, 10, 15));
    assertThat(receipt.payment().amount()).contains(Vnd.of(1_500_000));
    assertThat(receipt.payment().narration()).contains("Nộp thuế ví dụ");
    assertThat(receipt.payment().status()).contains(TaxPaymentStatus.PAID);
    assertThat(receipt.payment().saysPaid()).isTrue();
    assertThat(receipt.document())
        .contains(
            URI.create("http://ip-ss-donvi.invalid:8080/XrdAdapter/RestService/forward/vidu"));
    assertThat(receipt.documentBehind(URI.create("http://ss.example.vn:8080/VXPAdapter")))
        .contains(URI.create("http://ss.example.vn:8080/VXPAdapter/RestService/forward/vidu"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://x/A/RestService/forward/f, http://own/V/RestService/forward/f",
    "https://x:8/A/RestService/forward/a/b.c?id=1, http://own/V/RestService/forward/a/b.c?id=1",
    "http://x/A/RestService/forward/..x/f, http://own/V/RestService/forward/..x/f",
    "http://x/A/RestService/forward/../admin, ",
    "http://x/A/RestService/forward/a/%2E%2e/admin, ",
    "http://x/A/RestService/forward/a/.., ",
    "http://x/A/RestService/../admin, ",
    "http://x/A/admin, ",
    "http://x/RestService/forward/f, ",
    "http://x, "
  })
  void documentBehind_ofAnyAddress_staysBelowTheForwardPathOfTheOwnAdapter(
      String document, @Nullable String expected) {
    LandTaxReceipt receipt =
        LandTaxReceipt.builder("H1", Person.named(""), TaxPayment.builder().build())
            .document(URI.create(document))
            .build();
    assertThat(receipt.documentBehind(URI.create("http://own/V/")))
        .isEqualTo(Optional.ofNullable(expected).map(URI::create));
  }

  @Test
  void landTaxNotice_ofTheSample_isReadWhole() {
    Door door = new Door();
    InboundReply reply =
        door.post("nhantbthuedvcqg", Door.sample("cb-NhanThongBaoThueDat-request"));
    assertThat(Door.text(reply))
        .isEqualTo("{\"error_code\":0,\"message\":\"H99-240105-00001| ok\"}");
    LandTaxNotice notice = door.notices.get(0);
    assertThat(notice.sentOn()).contains(LocalDate.of(2024, 1, 8));
    assertThat(notice.updating()).isFalse();
    assertThat(notice.dossierNumber()).isEqualTo("H99-240105-00001");
    assertThat(new String(notice.document().content(), UTF_8)).startsWith("<DATA><BODY>");
    assertThat(notice.lines())
        .extracting(
            LandTaxLine::dossierNumber,
            LandTaxLine::taxCode,
            LandTaxLine::decisionNumber,
            LandTaxLine::decisionDate,
            LandTaxLine::item,
            LandTaxLine::amount)
        .containsExactly(
            tuple(
                "H99-240105-00001",
                Optional.of(TaxCode.of("0100000000")),
                Optional.of("01/TB"),
                Optional.of(LocalDate.of(2024, 1, 5)),
                Optional.of("Thuế ví dụ"),
                Optional.of(Vnd.of(1_500_000))));
  }

  @Test
  void amendedPromotion_withEveryFieldFilled_isReadWhole() {
    Door door = new Door();
    InboundReply reply =
        door.post(
            "nhanhsdvcqg",
            """
            {"service":"NhanHoSoSuaDoi","isUpdating":"True","isSync":"False","data":{"MaHoSoQG":"P-9","MaTTHC":"2.000001",
            "ThongTinDaNop":{"MaHoSoQGDNP":"P-1","SoVanBanDaNopDNP":"01/TB","NgayNopHoSoDNP":"20240105080000",
            "TenChuongTrinhKhuyenMaiDNP":"Cũ","ThoiGianKhuyenMaiTuDNP":"20240201","ThoiGianKhuyenMaiDenDNP":"20240229","DiaBanKhuyenMaiDNP":"Hà Nội"},
            "ThongTinSuaDoi":{"TenChuongTrinhKM":"Mới","SoLuongHangHoaDichVuKM":"2","HangHoaDichVuKM":"Gạo","CoCauGiaiThuongKM":"G",
            "NoiDungChiTietKM":"N","HangHoaDichVuDungKM":"Muối"},
            "LyDoDieuChinh":"Thêm hàng","NoiDungCamKetKhac":"Cam kết","TenTepDangKy":"don.pdf","URLTepDangKy":"http://ss.example.vn/f/1"}}
            """);
    assertThat(Door.text(reply)).isEqualTo("{\"error_code\":0,\"message\":\"P-9| ok\"}");
    assertThat(door.receipts).isEmpty();
    AmendedPromotion amended = door.amendments.get(0);
    assertThat(amended.portalNumber()).isEqualTo("P-9");
    assertThat(amended.procedure()).contains(ProcedureCode.of("2.000001"));
    assertThat(amended.updating()).isTrue();
    assertThat(amended.reason()).contains("Thêm hàng");
    assertThat(amended.commitment()).contains("Cam kết");
    assertThat(amended.formName()).contains("don.pdf");
    assertThat(amended.formUri()).contains(URI.create("http://ss.example.vn/f/1"));
    FiledPromotion original = amended.original();
    assertThat(original.portalNumber()).contains("P-1");
    assertThat(original.documentNumber()).contains("01/TB");
    assertThat(original.filedAt()).contains(VietnamTime.of(2024, 1, 5, 8, 0));
    assertThat(original.programmeName()).contains("Cũ");
    assertThat(original.starts()).contains(LocalDate.of(2024, 2, 1));
    assertThat(original.ends()).contains(LocalDate.of(2024, 2, 29));
    assertThat(original.area()).contains("Hà Nội");
    PromotionChanges changes = amended.changes();
    assertThat(changes.name()).contains("Mới");
    assertThat(changes.quantity()).contains("2");
    assertThat(changes.goods()).contains("Gạo");
    assertThat(changes.prizes()).contains("G");
    assertThat(changes.details()).contains("N");
    assertThat(changes.givenGoods()).contains("Muối");
  }
}
