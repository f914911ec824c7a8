package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.internal.proposal.NoticeMapping;
import dev.npsp.sdk.banking.internal.proposal.StoredPaymentCodec;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentSettings;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the notice signs is known to be signable before the payer's money moves. */
class SignedTermsTest {

  private static final String LONG =
      "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
          + "012345678901234567890";
  private static final KeyRing KEYS = KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM"));
  private static final NoticeMapping NOTICES =
      new NoticeMapping(BankSettings.builder("DT-THU-NGHIEM", "NHTHU", KEYS).build());
  private static final BillKey BILL = BillKey.of(DossierCode.of("000.00.00.H56-261122-00017"));

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final Clock clock = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);
  private final BillPaymentService service = BillPaymentService.over(store, core, clock);
  private final SignedPlatform platform = new SignedPlatform(service, store, core, clock);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phí cấp đổi | lệ phí",
        "Dòng 1\nDòng 2",
        "Dòng 1\r\nDòng 2",
        "a\tb",
        "a\u0000b",
        "a\u0085b",
        "\ud83d nửa",
        "nửa \ude00",
        "|",
        "\n",
        " ",
        "bình thường"
      })
  void pay_whateverNarrationAnAgencyTold_canBeToldToThePlatform(String narration) {
    DueBill told =
        DueBill.builder(BILL.number(), Vnd.of(1_000)).lookupCode("L1").narration(narration).build();
    BankPayment bound = service.bind(BillKey.of(BillKind.DOSSIER, told), BillTerms.of(told));
    BankPayment paid = service.pay(bound.number(), "payer", bound.terms());

    assertThat(NOTICES.toNotice(paid)).isNotNull();
    assertThat(service.find("L1")).contains(paid);
  }

  @Test
  void pay_whenTheNarrationIsVeryLong_canBeToldToThePlatform() {
    BillTerms terms = BillTerms.builder(Vnd.of(1_000)).narration("đ".repeat(300)).build();
    assertThat(terms.narration()).contains("đ".repeat(255));
    BankPayment paid = service.pay(service.bind(BILL, terms).number(), "payer", terms);
    assertThat(NOTICES.toNotice(paid)).isNotNull();
  }

  /** A record of an earlier version may hold one: it is cleaned as it is read. */
  @Test
  void read_aRecordWithANarrationOfBefore_canBeToldToThePlatform() {
    BillTerms terms = BillTerms.builder(Vnd.of(1_000)).narration("a b").build();
    BankPayment paid = service.pay(service.bind(BILL, terms).number(), "payer", terms);
    StoredPaymentCodec codec = new StoredPaymentCodec();
    BankPayment read = codec.payment(codec.body(paid).replace("\"a b\"", "\"a|b\""));
    assertThat(read).isEqualTo(paid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HD|1", "HD\t1", "HD\n", "HD\u0000", "\ud83d", " ", " HD1", LONG})
  void bind_whenANumberCannotBeSigned_isRefusedWithAViolationAndWritesNothing(String number) {
    assertThatThrownBy(
            () ->
                service.bind(
                    BILL, BillTerms.builder(Vnd.of(1)).invoice(number).lookupCode(number).build()))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::path, Violation::code)
                    .containsExactly(
                        tuple("terms.invoice", "SignedText"),
                        tuple("terms.lookupCode", "SignedText")));
    assertThat(service.page("", 1)).isEmpty();
    assertThat(core.orders()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MaHoaDon,HD|1,02",
    "MaHoaDon,HD\\t1,02",
    "MaHoaDon,\\ud83d,02",
    "MaTraCuuTT,L|1,02",
    "MaTraCuuTT,L\\n1,02",
    "ThongTinGiaoDich,a | b,00",
    "ThongTinGiaoDich,a\\nb,00",
    "ThongTinGiaoDich,\\ude00,00"
  })
  void create_whenThePlatformNamesSuchAText_isRefusedForNumbersAndTakenForNarrations(
      String member, String value, String code) {
    String create =
        ("{\"MaHoaDon\":\"HD1\",\"LoaiTraCuu\":\"HOSO\",\"MaTraCuu\":\"000.00.00.H56-261122-00017\","
                + "\"MaTraCuuTT\":\"L1\",\"ThongTinGiaoDich\":\"x\",\"SoTien\":\"1000\","
                + "\"MaTienTe\":\"VND\"}")
            .replaceFirst("\"" + member + "\":\"[^\"]*\"", quoted(member, value));
    assertThat(platform.code("bank/create", "q1", create)).isEqualTo(code);
    if (code.equals("00")) {
      BankPayment bound = service.find("HD1").orElseThrow();
      assertThat(NOTICES.toNotice(service.pay(bound.number(), "payer", bound.terms()))).isNotNull();
    }
  }

  private static String quoted(String member, String value) {
    return Matcher.quoteReplacement("\"" + member + "\":\"" + value + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T|1", "T\n1", "", " ", "\ud83d"})
  void done_underANumberThatCannotBeSigned_isNoAnswer(String transaction) {
    assertThatThrownBy(() -> CoreAnswer.done(transaction))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("signed");
    assertThat(CoreAnswer.done(" FT1  ").transaction()).contains("FT1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NH|1", "NH\n", "", " "})
  void settings_withACodeThatCannotBeSigned_cannotBeMade(String code) {
    assertThatThrownBy(() -> BankSettings.builder(code, "NHTHU", KEYS).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BankSettings.builder("DT", code, KEYS).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PaymentSettings.builder(code, KEYS, "10.0.0.1").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                KeyPaySettings.builder(
                        code,
                        KEYS,
                        KeyRing.of(Secret.of("another")),
                        URI.create("https://agency.example.test/"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The agency's or the platform's spelling, and the key that it is. */
  @ParameterizedTest
  @CsvSource({
    "HOSO,000.00.00.H56-261122-00017,20260115,HOSO:000.00.00.H56-261122-00017:",
    "HOSO,' 000.00.00.h56-261122-00017 ',x,HOSO:000.00.00.H56-261122-00017:",
    "HOSO,000.00.00.H56-261122-00017,'a : b, not a period at all',HOSO:000.00.00.H56-261122-00017:",
    "THUE,tb01,'',THUE:TB01:",
    "THUE,' Tb 01','',THUE:TB01:",
    "THUE,TB01,' q1/2026 ',THUE:TB01:Q1/2026",
    "THUE,'TB01\u00a0',Q1,THUE:TB01:Q1",
    "DIEN,pe01000000007,202601,DIEN:PE01000000007:202601",
    "BHXH,ta000007,2026-01,BHXH:TA000007:2026-01"
  })
  void key_ofOneDebt_isOneInAnySpelling(String kind, String number, String period, String key) {
    assertThat(BillKey.of(BillKind.of(kind), number, period)).hasToString(key);
  }

  @Test
  void bind_ofADossier_underAnyPeriodIsOnePayment() {
    String first = service.bind(BILL, BillTerms.builder(Vnd.of(1_000)).build()).number();
    for (String period : new String[] {"20260115", "20260215", ""}) {
      DueBill told =
          DueBill.builder(BILL.number(), Vnd.of(1_000))
              .period(period)
              .lookupCode("L" + period)
              .build();
      assertThat(service.bind(BillKey.of(BillKind.DOSSIER, told), BillTerms.of(told)).number())
          .isEqualTo(first);
    }
    String create =
        "{\"MaHoaDon\":\"HD1\",\"LoaiTraCuu\":\"HOSO\",\"MaTraCuu\":\"000.00.00.H56-261122-00017\","
            + "\"KyThanhToan\":\"202601\",\"SoTien\":\"1000\",\"MaTienTe\":\"VND\"}";
    assertThat(platform.ask("bank/create", "q1", create).path("MaThanhToan").asText())
        .isEqualTo(first);
    assertThat(service.page("", 10)).hasSize(1);
  }
}
