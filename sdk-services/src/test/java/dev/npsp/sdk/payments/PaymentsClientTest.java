package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsClientTest extends ClientOfPlatform {

  @Test
  void open_writesExactlyTheSheetsInit() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    PaymentPage page = payments.open(Samples.order().build());
    RecordedRequest asked = platform.asked();
    assertThat(asked.getTarget()).isEqualTo("/pp/init");
    assertThat(asked.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
    assertThat(asked.getBody().toByteArray()).isEqualTo(Samples.compact("pay-init-request"));
    assertThat(page.uri())
        .isEqualTo(URI.create("https://thanhtoan.example.test/pay?token=GIA-LAP"));
    assertThat(page.reference()).isEqualTo(Samples.REFERENCE);
  }

  @Test
  void open_whenNothingOptionalIsGiven_writesEveryFieldAllTheSame() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    payments.open(
        Samples.order()
            .purpose(
                ServiceFee.of(
                    Samples.DOSSIER,
                    Samples.fee().procedure(),
                    Samples.fee().agency(),
                    "Đơn vị thử nghiệm"))
            .payer(Person.builder("Nguyễn Văn Thử").address(PostalAddress.of("Thanh Hóa")).build())
            .build());
    var receipt = Samples.tree(platform.asked().getBody().toByteArray()).get("ThongTinBienLai");
    assertThat(names(receipt))
        .isEqualTo(names(Samples.tree(Samples.bytes("pay-init-request")).get("ThongTinBienLai")));
    assertThat(receipt.get("HuyenNguoiNop").asText()).isEmpty();
    assertThat(receipt.get("SoCMNDNguoiNop").asText()).isEqualTo("000000000");
    assertThat(receipt.get("PhiLePhi")).hasSize(1);
    assertThat(receipt.get("PhiLePhi").get(0).get("SoTien").asText()).isEqualTo("150000");
    assertThat(receipt.get("PhiLePhi").get(0).get("MaPhiLePhi").asText()).isEqualTo("9.000001.01");
  }

  @Test
  void open_ofAFine_writesTheDecisionAndNoDossier() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    AdministrativeFine fine =
        AdministrativeFine.builder("12/QD-XPHC", LocalDate.of(2026, 1, 10), "Trần Thị Thử")
            .category("01", "Giao thông")
            .decidedBy("G01", "Công an thử nghiệm")
            .treasuryCode("0011")
            .violated(Samples.ORDERED_AT, "Thanh Hóa")
            .build();
    payments.open(
        PaymentOrder.forFine(fine, Vnd.of(150_000), Samples.payee(), Samples.payer())
            .reference(Samples.REFERENCE)
            .build());
    var receipt = Samples.tree(platform.asked().getBody().toByteArray()).get("ThongTinBienLai");
    assertThat(receipt.get("MaDichVu").asText()).isEqualTo("1");
    assertThat(receipt.get("SoQD").asText()).isEqualTo("12/QD-XPHC");
    assertThat(receipt.get("MaHoSo").asText()).isEqualTo("12/QD-XPHC");
    assertThat(receipt.get("NgayQD").asText()).isEqualTo("20260110");
    assertThat(receipt.get("ThoiGianViPham").asText()).isEqualTo("20260115093045");
    assertThat(receipt.get("TenNguoiViPham").asText()).isEqualTo("Trần Thị Thử");
    assertThat(receipt.get("MaTTHC").asText()).isEmpty();
    assertThat(receipt.get("PhiLePhi")).isEmpty();
    assertThat(names(receipt))
        .isEqualTo(names(Samples.tree(Samples.bytes("pay-init-request")).get("ThongTinBienLai")));
  }

  @Test
  void open_whenTextIsDecomposed_sendsAndSignsNfc() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    platform.answers(Samples.bytes("pay-init-response-direct"));
    payments.open(Samples.order().narration("Nộp lệ phí").build());
    payments.open(
        Samples.order().narration(Normalizer.normalize("Nộp lệ phí", Normalizer.Form.NFD)).build());
    assertThat(platform.askedBody()).isEqualTo(platform.askedBody());
  }

  @Test
  void open_whenProcedureNameIsLong_cutsItAsPeersDo() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    ServiceFee fee =
        Samples.fee().toBuilder()
            .procedure(Samples.fee().procedure().toBuilder().name("Thủ tục ".repeat(40)).build())
            .build();
    payments.open(Samples.order().purpose(fee).build());
    var receipt = Samples.tree(platform.asked().getBody().toByteArray()).get("ThongTinBienLai");
    assertThat(receipt.get("TenTTHC").asText()).hasSize(203).endsWith("...");
  }

  @Test
  void open_throughAGateway_readsTheAnswerInsideTheAnswer() {
    platform.answers(
        """
        {"error_code":"0","message":"{\\"UrlThanhToan\\":\\"https://pay.example.test/1\\"}"}\
        """);
    assertThat(payments.open(Samples.order().build()).uri())
        .isEqualTo(URI.create("https://pay.example.test/1"));
  }

  @Test
  void open_throughAGatewayThatRefuses_keepsItsWords() {
    platform.answers("{\"error_code\":\"-1\",\"message\":\"Đơn vị chưa đăng ký\"}");
    RefusedByPortal refused =
        catchThrowableOfType(RefusedByPortal.class, () -> payments.open(Samples.order().build()));
    assertThat(refused.code()).isEqualTo("-1");
    assertThat(refused.message()).isEqualTo("Đơn vị chưa đăng ký");
  }

  @Test
  void open_whenAnswerHasOtherLettersAndMore_readsAndKeepsIt() {
    platform.answers(
        "\uFEFF{\"maloi\":0,\"urlThanhToan\":\"https://pay.example.test/1\",\"HanThanhToan\":30}");
    PaymentPage page = payments.open(Samples.order().build());
    assertThat(page.additional()).containsEntry("HanThanhToan", "30");
  }

  @Test
  void open_whenNoAnswerComes_isSentOnceAndUnknown() {
    platform.answersStatus(502);
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(platform.server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "/pay?x=1",
        "",
        "https://user@pay.example.test/",
        "ftp://x/y"
      })
  void open_whenThePageIsNoWebAddress_isNotUnderstood(String page) {
    platform.answers("{\"MaLoi\":\"00\",\"UrlThanhToan\":\"" + page + "\"}");
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void open_whenAnswerIsAboutAnotherPayment_isNotUnderstood() {
    platform.answers(
        """
        {"MaLoi":"00","MaThamChieu":"other","UrlThanhToan":"https://pay.example.test/1"}\
        """);
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void open_whenTheChecksumIsRefused_saysThatTheSecretIsOld() {
    platform.answers("{\"MaLoi\":\"07\",\"MoTaLoi\":\"Sai mã xác thực\"}");
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(SecretRefused.class)
        .hasMessageContaining("rotateTo")
        .hasMessageNotContaining("KHOA-BI-MAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a|b", "a\nb", "a\rb", "a\tb", "a\u0000b", "a\uD800b"})
  void open_whenASignedFieldIsAmbiguous_isNeverSent(String narration) {
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () ->
                payments.open(
                    Samples.order()
                        .narration(narration)
                        .lines(List.of(MoneyLine.of("x", Vnd.of(150_000))))
                        .build()));
    assertThat(invalid.violations())
        .extracting(Violation::path, Violation::code, Violation::message)
        .contains(
            tuple(
                "narration",
                "SignedText",
                "must hold no '|' and no line break or other control character, since the checksum"
                    + " covers it"));
    assertThat(platform.server.getRequestCount()).isZero();
  }

  @Test
  void open_whenSumsDisagree_saysWhere() {
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () ->
                payments.open(
                    Samples.order()
                        .amount(Vnd.of(150_001))
                        .lines(List.of(MoneyLine.of("x", Vnd.of(1))))
                        .build()));
    assertThat(invalid.violations())
        .extracting(Violation::path)
        .containsExactly("lines", "purpose.fees");
    assertThat(invalid.violations())
        .extracting(Violation::message)
        .allMatch(m -> m.contains("add up"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void open_whenThePayerHasNoAddress_saysWhere(String address) {
    Person payer = Person.builder("Nguyễn Văn Thử").address(PostalAddress.of(address)).build();
    for (Person homeless : List.of(payer, Person.named("Nguyễn Văn Thử"))) {
      InvalidRequest invalid =
          catchThrowableOfType(
              InvalidRequest.class, () -> payments.open(Samples.order().payer(homeless).build()));
      assertThat(invalid.violations())
          .extracting(Violation::path, Violation::code)
          .containsExactly(tuple("payer.address.detail", "NotBlank"));
    }
  }

  @Test
  void open_whenFieldsInsideAreWrong_givesThePublicPaths() {
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () ->
                payments.open(
                    Samples.order()
                        .amount(Vnd.ZERO)
                        .payer(Person.builder(" ").address(PostalAddress.of("Thanh Hóa")).build())
                        .payee(Payee.of("", "1", "x"))
                        .build()));
    assertThat(invalid.violations())
        .extracting(Violation::path)
        .contains("payer.name", "payee.account", "amount", "purpose.fees");
  }

  @Test
  void query_writesExactlyTheSheetsQuery() throws Exception {
    platform.answers(
        """
        {"LoaiBanTin":"QUERY","MaLoi":"00","MaDoiTac":"DT-THU-NGHIEM","SoTien":150000,\
        "MaThamChieu":"dvc000000H0026010100120260115093045","TrangThaiGD":1,"MaGiaoDich":"PP1",\
        "ThoiGianGD":"20260115093212","MaNganHang":"NHTHU","MaTienTe":"VND","La":"x"}\
        """);
    PaymentInquiryResult status = payments.query(Samples.order().build());
    RecordedRequest asked = platform.asked();
    assertThat(asked.getTarget()).isEqualTo("/pp/query");
    assertThat(asked.getBody().toByteArray()).isEqualTo(Samples.compact("pay-query-request"));
    assertThat(status.statusCode()).contains(ProviderStatusCode.PAID);
    assertThat(status.amount()).contains(Vnd.of(150_000));
    assertThat(status.transactedAt()).contains(Samples.CONFIRMED_AT);
    assertThat(status.additional()).containsEntry("La", "x");
    assertThat(status.saysPaid(Vnd.of(150_000))).isTrue();
    assertThat(status.saysPaid(Vnd.of(150_001))).isFalse();
  }

  @Test
  void query_whenStateIsNotKnown_survives() {
    platform.answers("{\"MaLoi\":\"00\",\"TrangThaiGD\":\"2\",\"SoTien\":\"1.5\"}");
    PaymentInquiryResult status = payments.query(Samples.order().build());
    assertThat(status.statusCode()).contains(ProviderStatusCode.of("2"));
    assertThat(status.statusCode().orElseThrow().isKnown()).isFalse();
    assertThat(status.amount()).isEmpty();
    assertThat(status.unreadableAmount()).contains("1.5");
  }

  @Test
  void query_whenAmountNeedsALong_readsIt() {
    platform.answers("{\"MaLoi\":\"00\",\"TrangThaiGD\":3,\"SoTien\":2147483648000}");
    assertThat(payments.query(Samples.order().build()).amount())
        .contains(Vnd.of(2_147_483_648_000L));
  }

  @Test
  void query_whenUnknownToThePlatform_isNotFound() {
    platform.answers("{\"MaLoi\":\"118\",\"MoTaLoi\":\"Không tìm thấy giao dịch\"}");
    assertThatThrownBy(() -> payments.query(Samples.order().build()))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void answerInquiry_whenDue_writesExactlyTheSheetsBill() {
    PaymentOrder order =
        Samples.order()
            .reference(PaymentReference.of("10001_00000000-0000-"))
            .orderedAt(Samples.ORDERED_AT.minusSeconds(45))
            .build();
    Bill bill = Bill.builder(order).clientId("CLIENT-THU-NGHIEM").build();
    List<DossierCode> asked = new ArrayList<>();
    byte[] answer =
        payments.answerInquiry(
            Samples.callback(Samples.bytes("pay-inquiry-request")),
            dossier -> {
              asked.add(dossier);
              return BillAnswer.due(bill);
            });
    assertThat(asked).containsExactly(Samples.DOSSIER);
    assertThat(answer).isEqualTo(Samples.compact("pay-inquiry-response-due"));
  }

  @Test
  void answerInquiry_whenThereIsNoSuchDossier_answersMinusOneAndAnEmptyArray() {
    for (String inquiry :
        List.of(
            "{\"MaHoSo\":\"000.00.00.H00-260101-0009\"}", "{\"MaHoSo\":\"?\"}", "{}", "no", "[]")) {
      assertThat(
              payments.answerInquiry(
                  InboundRequest.of(inquiry.getBytes(UTF_8)), dossier -> BillAnswer.notFound()))
          .isEqualTo(Samples.compact("pay-inquiry-response-notfound"));
    }
  }

  @Test
  void answerInquiry_whenItNamesTwoDossiers_namesNone() {
    String twice =
        new String(Samples.compact("pay-inquiry-request"), UTF_8)
            .replace("{\"", "{\"mahoso\":\"000.00.00.H00-260101-0009\",\"");
    List<DossierCode> asked = new ArrayList<>();
    byte[] answer =
        payments.answerInquiry(
            InboundRequest.of(twice.getBytes(UTF_8)),
            dossier -> {
              asked.add(dossier);
              return BillAnswer.nothingDue();
            });
    assertThat(asked).isEmpty();
    assertThat(answer).isEqualTo(Samples.compact("pay-inquiry-response-notfound"));
  }

  @Test
  void answerInquiry_whenNothingIsDue_answersZeroAndAnEmptyArray() {
    assertThat(
            payments.answerInquiry(
                Samples.callback(Samples.bytes("pay-inquiry-request")),
                dossier -> BillAnswer.nothingDue()))
        .asString(UTF_8)
        .isEqualTo("{\"error_code\":0,\"message\":[]}");
  }

  @Test
  void platform_whenItStandsElsewhere_isAskedThere() throws Exception {
    platform.answers(Samples.bytes("pay-init-response-direct"));
    platform
        .client(Samples.settings().platform(platform.uri("/gw/tttt")).initPath("init").build())
        .open(Samples.order().build());
    assertThat(platform.asked().getTarget()).isEqualTo("/gw/tttt/init");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
