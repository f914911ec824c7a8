package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.testing.MovableClock;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTest {
  private static final String SECRET = "KHOA-BI-MAT-THU-NGHIEM";
  private static final String REFERENCE = "dvc000000H0026010100120260115093045";
  private static final String INIT = Caller.sample("pay-init-request.json");

  private final VirtualTimer timer = new VirtualTimer();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T02:00:00Z"));
  private Agency agency;
  private PortalSandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    agency = new Agency();
    sandbox = PortalSandbox.start(options().build());
    caller = new Caller(sandbox.uri());
  }

  @AfterEach
  void close() {
    sandbox.close();
    agency.close();
  }

  private SandboxOptions.Builder options() {
    SandboxOptions.Builder options = SandboxOptions.builder();
    options
        .clock(clock)
        .timer(timer)
        .agencyUri(agency.uri())
        .partner("DT-THU-NGHIEM")
        .paymentSecret(SECRET);
    return options;
  }

  @Test
  void init_givesAPage_andQuerySaysPending() throws Exception {
    JsonObject answer = init();

    assertThat(answer.text("MaLoi")).isEqualTo("00");
    assertThat(answer.text("UrlThanhToan")).startsWith(sandbox.uri() + "pay?token=");
    assertThat(sandbox.payment(REFERENCE).amount()).isEqualTo(150_000);
    assertThat(query().text("TrangThaiGD")).isEqualTo("3");
  }

  @Test
  void pay_tellsTheAgencyOnce_andQuerySaysPaid() throws Exception {
    init();

    SandboxPayment paid = sandbox.pay(REFERENCE);
    sandbox.pay(REFERENCE);
    timer.advance(Duration.ofHours(1));

    assertThat(paid.state()).isEqualTo(SandboxPayment.State.PAID);
    assertThat(paid.acknowledged()).isTrue();
    assertThat(agency.received()).hasSize(1);
    JsonObject confirm = agency.last();
    assertThat(confirm.text("MaXacThuc")).isEqualTo(checksum(confirm));
    assertThat(agency.received().get(0)).contains("\"SoTien\":150000,");
    assertThat(confirm.text("MaLoi")).isEqualTo("00");
    JsonObject state = query();
    assertThat(state.text("MaLoi")).isEqualTo("00");
    assertThat(state.text("TrangThaiGD")).isEqualTo("1");
    assertThat(state.text("MaGiaoDich")).isEqualTo(confirm.text("MaGiaoDich"));
  }

  @Test
  void refuse_tellsTheFailure_andQuerySaysFailed() throws Exception {
    init();

    sandbox.refuse(REFERENCE);

    assertThat(agency.last().text("MaLoi")).isEqualTo("99");
    assertThat(query().text("TrangThaiGD")).isEqualTo("4");
  }

  @Test
  void delivery_isRepeatedWithGrowingPausesUntilAcknowledged() throws Exception {
    init();
    agency.answerNext("<html>");
    agency.answerNext(Agency.acknowledgement("00").replace("%s", "another"));
    agency.answerNext("{\"MaLoi\":\"01\"}");

    sandbox.pay(REFERENCE);

    assertThat(agency.received()).hasSize(1);
    advanceUntilDeliveries(Duration.ofSeconds(1), 2);
    timer.advance(Duration.ofMillis(1999));
    assertThat(agency.received()).hasSize(2);
    advanceUntilDeliveries(Duration.ofMillis(1), 3);
    advanceUntilDeliveries(Duration.ofSeconds(4), 4);
    await().until(() -> sandbox.payment(REFERENCE).acknowledged());
    assertThat(sandbox.callbackDeliveries(REFERENCE))
        .extracting(CallbackDelivery::attempt)
        .containsExactly(1, 2, 3, 4);
    assertThat(sandbox.callbackDeliveries(REFERENCE))
        .extracting(CallbackDelivery::acknowledged)
        .containsExactly(false, false, false, true);
    assertThat(timer.pending()).isZero();
  }

  @Test
  void delivery_whenRefusedWith99_endsAndIsOnRecord() throws Exception {
    init();
    agency.answerNext(Agency.acknowledgement("99"));

    SandboxPayment payment = sandbox.pay(REFERENCE);

    assertThat(payment.refusedByAgency()).isTrue();
    assertThat(payment.acknowledged()).isFalse();
    assertThat(timer.pending()).isZero();
  }

  @Test
  void delivery_whenNobodyListens_isOnRecordAndTriedAgain() throws Exception {
    init();
    agency.close();

    SandboxPayment payment = sandbox.pay(REFERENCE);

    assertThat(payment.deliveries())
        .singleElement()
        .satisfies(delivery -> assertThat(delivery.status()).isZero());
    assertThat(timer.pending()).isEqualTo(1);
  }

  @Test
  void duplicateCallback_comesTwiceWithTheSameText() throws Exception {
    init();
    sandbox.nextCall(Fault.duplicateCallback());

    sandbox.pay(REFERENCE);

    assertThat(agency.received()).hasSize(2);
    assertThat(agency.received().get(0)).isEqualTo(agency.received().get(1));
  }

  @Test
  void payAfter_paysByItself() throws Exception {
    sandbox.close();
    sandbox = PortalSandbox.start(options().payAfter(Duration.ofSeconds(1)).build());
    caller = new Caller(sandbox.uri());
    init();

    timer.advance(Duration.ofMillis(999));
    assertThat(sandbox.payment(REFERENCE).state()).isEqualTo(SandboxPayment.State.PENDING);
    timer.advance(Duration.ofMillis(1));

    assertThat(sandbox.payment(REFERENCE).state()).isEqualTo(SandboxPayment.State.PAID);
    await().until(() -> sandbox.payment(REFERENCE).acknowledged());
  }

  @Test
  void payAfter_withABank_waitsForTheBank() throws Exception {
    sandbox.close();
    sandbox = PortalSandbox.start(options().payAfter(Duration.ofSeconds(1)).build());
    sandbox.bankAt(URI.create("http://127.0.0.1:9/"));
    caller = new Caller(sandbox.uri());
    init();

    timer.advance(Duration.ofMinutes(1));

    assertThat(sandbox.payment(REFERENCE).state()).isEqualTo(SandboxPayment.State.PENDING);
  }

  @Test
  void payPage_isReadByAPersonAndPressed() throws Exception {
    URI page = URI.create(init().text("UrlThanhToan"));

    String before = caller.get(page.toString()).body();
    assertThat(before)
        .contains("lang=\"vi\"")
        .contains("150.000 đồng")
        .contains("TAI KHOAN THU NGHIEM")
        .contains(">Thanh toán</button>");
    HttpResponse<String> pressed =
        caller.post(page.toString(), "choice=pay", "application/x-www-form-urlencoded");
    timer.advance(Duration.ZERO);

    assertThat(pressed.statusCode()).isEqualTo(303);
    assertThat(caller.get(page.toString()).body()).contains("Thanh toán thành công");
    await().until(() -> sandbox.payment(REFERENCE).acknowledged());
  }

  @Test
  void payPage_whenTheTokenIsUnknown_saysSo() throws Exception {
    assertThat(caller.get("pay?token=%3Cb%3E").body())
        .contains("Không tìm thấy giao dịch")
        .doesNotContain("<b>");
  }

  @Test
  void bill_whenPaid_leadsToAPdf() throws Exception {
    init();
    String request = Caller.sample("pay-getbill-request.json");
    assertThat(Caller.json(caller.post("pp/bill", request)).text("MaLoi")).isEqualTo("99");
    sandbox.pay(REFERENCE);

    JsonObject answer = Caller.json(caller.post("pp/bill", request));

    HttpResponse<byte[]> pdf = caller.bytes(URI.create(answer.text("UrlBienLai")));
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.body()).hasSizeGreaterThan(1000);
  }

  @Test
  void bill_whenAskedForBytes_isThePdfItself() throws Exception {
    sandbox.close();
    sandbox = PortalSandbox.start(options().receiptForm(ReceiptForm.PDF).build());
    caller = new Caller(sandbox.uri());
    init();
    sandbox.pay(REFERENCE);

    HttpResponse<String> answer = caller.post("pp/bill", Caller.sample("pay-getbill-request.json"));

    assertThat(answer.body()).startsWith("%PDF-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"MaXacThuc\": \"1|\"MaXacThuc\": \"2|07|Sai mã xác thực",
        "\"Ip\": \"192.0.2.10\"|\"Ip\": \"192.0.2.11\"|07|Sai mã xác thực",
        "DT-THU-NGHIEM|DT-KHAC|07|Mã đối tác",
        "\"1.0.6\"|\"1.0.5\"|02|PhienBan",
        "\"Ip\": \"192.0.2.10\",||02|Ip bị thiếu",
        "\"MaHoSo\": \"000.00.00.H00-260101-0001\",||02|MaHoSo không được để trống",
        "\"MaDichVu\": \"2\"|\"MaDichVu\": 2.5|02|MaDichVu phải là chuỗi hoặc số nguyên",
        "\"Ip\":|\"Khac\": \"\", \"Ip\":|02|Khac không có trong đặc tả",
        "\"SoTien\": \"150000\",|\"SoTien\": 150000,|02|SoTien phải là chuỗi",
        "\"SoTien\": \"100000\"|\"SoTien\": \"100001\"|02|Tổng PhiLePhi",
        "\"TenTKThuHuong\": \"TAI KHOAN THU NGHIEM\"|\"TenTKThuHuong\": \"\"|02|TenTKThuHuong"
      })
  void init_whenItBreaksTheSheet_isRefused(String right, String wrong, String code, String named)
      throws Exception {
    String request = INIT.replace(right, wrong == null ? "" : wrong);
    JsonObject answer = Caller.json(caller.post("pp/init", request));

    assertThat(answer.text("MaLoi")).isEqualTo(code);
    assertThat(answer.text("MoTaLoi")).contains(named);
    assertThat(sandbox.payments()).isEmpty();
  }

  @Test
  void init_whenASignedFieldHoldsABar_isRefused() throws Exception {
    JsonObject answer =
        Caller.json(caller.post("pp/init", INIT.replace("THANH TOAN HO SO", "THANH|TOAN")));

    assertThat(answer.text("MoTaLoi")).contains("ThongTinGiaoDich").contains("|");
  }

  @Test
  void init_whenTheReferenceWasUsed_isRefused() throws Exception {
    init();

    assertThat(init().text("MaLoi")).isEqualTo("116");
  }

  @Test
  void query_checksTheChecksumAndTheReference() throws Exception {
    String request = Caller.sample("pay-query-request.json");

    assertThat(Caller.json(caller.post("pp/query", request)).text("MaLoi")).isEqualTo("118");
    assertThat(Caller.json(caller.post("pp/query", request.replace("\"d0", "\"e0"))).text("MaLoi"))
        .isEqualTo("07");
  }

  @Test
  void payBill_asksTheAgencyAndTellsTheResultWithTheDossier() throws Exception {
    agency.bill(Caller.sample("pay-inquiry-response-due.json"));

    SandboxPayment paid = sandbox.payBill("000.00.00.H00-260101-0001");

    assertThat(paid.reference()).isEqualTo("000.00.00.H00-260101-000120260115093000");
    assertThat(paid.amount()).isEqualTo(150_000);
    assertThat(paid.acknowledged()).isTrue();
    assertThat(agency.last().text("MaHoSo")).isEqualTo("000.00.00.H00-260101-0001");
    assertThat(agency.last().text("MaXacThuc")).isEqualTo(checksum(agency.last()));
  }

  @Test
  void payBill_whenNothingIsDue_saysWhatTheAgencyAnswered() {
    assertThat(sandbox.inquireBill("x")).contains("-1");
    assertThatThrownBy(() -> sandbox.payBill("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("error_code");
  }

  @Test
  void tamperedCallbacks_areWhatTheyClaimToBe() throws Exception {
    init();
    sandbox.pay(REFERENCE);

    sandbox.deliverForged(REFERENCE);
    assertThat(agency.last().text("MaXacThuc")).isNotEqualTo(checksum(agency.last()));
    sandbox.deliverReamounted(REFERENCE, 1);
    assertThat(agency.last().scalar("SoTien")).isEqualTo("1");
    assertThat(agency.last().text("MaXacThuc")).isEqualTo(checksum(agency.last()));
    sandbox.deliverUnknown("nobody-opened-this");
    assertThat(agency.last().text("MaThamChieu")).isEqualTo("nobody-opened-this");
    assertThat(agency.last().text("MaXacThuc")).isEqualTo(checksum(agency.last()));
    sandbox.deliverForeign(REFERENCE, "DT-KHAC");
    assertThat(agency.last().text("MaDoiTac")).isEqualTo("DT-KHAC");
    CallbackDelivery again = sandbox.deliver(sandbox.confirmation(REFERENCE));
    assertThat(again.acknowledged()).isTrue();
  }

  @Test
  void keep_boundsPaymentsButRemembersTheirReferences() throws Exception {
    sandbox.close();
    sandbox = PortalSandbox.start(options().keep(1).build());
    caller = new Caller(sandbox.uri());
    init();
    String second = resigned(INIT.replace(REFERENCE, "second"));
    assertThat(Caller.json(caller.post("pp/init", second)).text("MaLoi")).isEqualTo("00");

    assertThat(sandbox.payments()).extracting(SandboxPayment::reference).containsExactly("second");
    assertThat(init().text("MaLoi")).isEqualTo("116");
  }

  private void advanceUntilDeliveries(Duration time, int deliveries) {
    timer.advance(time);
    await()
        .until(
            () ->
                sandbox.callbackDeliveries(REFERENCE).size() == deliveries
                    && (timer.pending() == 1 || sandbox.payment(REFERENCE).acknowledged()));
  }

  private JsonObject init() throws Exception {
    return Caller.json(caller.post("pp/init", INIT));
  }

  private JsonObject query() throws Exception {
    return Caller.json(caller.post("pp/query", Caller.sample("pay-query-request.json")));
  }

  private static String resigned(String init) throws Exception {
    JsonObject message = Objects.requireNonNull(Wire.object(init));
    return init.replace(
        message.text("MaXacThuc"),
        hash(
            message,
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip"));
  }

  private static String checksum(JsonObject confirm) throws Exception {
    return hash(
        confirm,
        "LoaiBanTin",
        "MaLoi",
        "MaDoiTac",
        "MaThamChieu",
        "SoTien",
        "MaTienTe",
        "MaGiaoDich",
        "MaNganHang",
        "ThoiGianGD",
        "ThongTinGiaoDich");
  }

  private static String hash(JsonObject message, String... order) throws Exception {
    StringBuilder joined = new StringBuilder();
    for (String name : order) {
      joined.append(message.scalar(name)).append('|');
    }
    byte[] bytes = joined.append(SECRET).toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
