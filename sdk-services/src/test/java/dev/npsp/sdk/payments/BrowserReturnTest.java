package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.payments.BrowserReturnRejected.Reason;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a payer's browser brings back is read as far as the payment that it is about. */
class BrowserReturnTest extends TrackerTest {

  private static final List<String> SAMPLE =
      new String(Sample.bytes("/samples/pay-browser-return.txt"), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();

  @ParameterizedTest
  @CsvSource({"0, Le phi thu nghiem ~>~>", "1, Le phi thu nghiem ~>~>", "2, Lệ phí thử nghiệm"})
  void parse_ofTheSample_whetherEscapedOrNot_namesThePayment(int line, String note) {
    BrowserReturn hint = BrowserReturn.parse(SAMPLE.get(line));

    assertThat(hint.reference()).isEqualTo(PaymentReference.of("TEST-0001"));
    assertThat(hint.claims())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("MaDoiTac", "MAU01", "SoTien", "20000", "MaLoi", "00", "GhiChu", note));
    assertThat(hint.toString()).contains("TEST-0001").doesNotContain("MAU01", "20000", note);
  }

  @ParameterizedTest
  @CsvSource({"3, NOT_BASE64", "4, NO_DATA", "5, NO_DATA"})
  void parse_ofTheSamplesThatAreNone_saysWhy(int line, Reason reason) {
    assertThat(refusal(SAMPLE.get(line))).isEqualTo(reason);
  }

  @Test
  void parse_whenOtherFieldsStandBeside_readsItsOwn() {
    String form = "lang=vi&" + SAMPLE.get(0) + "&metadata=x&state=%zz";

    assertThat(BrowserReturn.parse(form).reference().value()).isEqualTo("TEST-0001");
  }

  @Test
  void parse_whenTheFieldIsThereTwice_takesNeither() {
    assertThat(refusal(SAMPLE.get(0) + "&" + SAMPLE.get(2))).isEqualTo(Reason.NO_DATA);
  }

  @Test
  void parseData_whenAServerMadeBlanksOfPluses_isReadAsTheForm() {
    String plain = SAMPLE.get(1).substring("data=".length()).replace('+', ' ');

    assertThat(BrowserReturn.parseData(plain)).isEqualTo(BrowserReturn.parse(SAMPLE.get(0)));
  }

  /** btoa makes one byte of each character up to U+00FF: that is no UTF-8. */
  @Test
  void parse_whenAPageMadeLatin1_readsTheLettersThatItMeant() {
    BrowserReturn hint = BrowserReturn.parse(form("{\"MaThamChieu\":\"A1\",\"x\":\"phí\"}", true));

    assertThat(hint.claims()).containsEntry("x", "phí");
  }

  @Test
  void parse_whenTheValueIsAStructure_keepsItAsJson() {
    BrowserReturn hint =
        BrowserReturn.parse(form("{\"mathamchieu\":17,\"x\":{\"y\":[1]},\"z\":null}", false));

    assertThat(hint.reference().value()).isEqualTo("17");
    assertThat(hint.claims()).containsOnlyKeys("x").containsEntry("x", "{\"y\":[1]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"TEST-0001\"",
        "{\"MaThamChieu\":\"A\"} x",
        "{\"MaThamChieu\":\"A\",\"mathamchieu\":\"B\"}",
        "{\"MaThamChieu\":\"A\",\"MaLoi\":\"24\",\"maLoi\":\"00\"}"
      })
  void parse_whenItIsNoObjectOrReadsInTwoWays_isRejected(String value) {
    assertThat(refusal(form(value, false))).isEqualTo(Reason.NOT_AN_OBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"MaThamChieu\":null}",
        "{\"MaThamChieu\":[\"A\"]}",
        "{\"MaThamChieu\":\"A B\"}",
        "{\"MaThamChieu\":\"a|b\"}"
      })
  void parse_withoutAReference_isRejected(String value) {
    assertThat(refusal(form(value, false))).isEqualTo(Reason.NO_REFERENCE);
  }

  @Test
  void parse_whenTooLong_isRejectedBeforeItIsWorkedOn() {
    assertThat(refusal("data=" + "A".repeat(32_768))).isEqualTo(Reason.TOO_LARGE);
    assertThat(
            catchThrowableOfType(
                    BrowserReturnRejected.class, () -> BrowserReturn.parseData("A".repeat(32_769)))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void rejected_tellsBothLanguagesWhatToDo_andNothingOfTheText(Reason reason) {
    BrowserReturnRejected rejected = new BrowserReturnRejected(reason);

    assertThat(rejected.retryCanHelp()).isFalse();
    assertThat(rejected.remedy(Locale.ENGLISH)).contains("ask the platform");
    assertThat(rejected.remedy(LocalizedText.VIETNAMESE)).contains("tra cứu");
    assertThat(rejected.explanation(LocalizedText.VIETNAMESE)).contains("trình duyệt");
  }

  /** A payer can write "00" into the form: only the platform's answer moves the payment. */
  @Test
  void parse_whenItClaimsSuccess_movesNothing_untilThePlatformSaysSo() {
    PaymentReference reference = open(150_000);
    String claims = "{\"MaThamChieu\":\"" + reference + "\",\"MaLoi\":\"00\",\"SoTien\":150000}";
    TrackedPayment before = tracker.get(NUMBER);

    BrowserReturn hint = BrowserReturn.parse(form(claims, false));

    assertThat(tracker.get(NUMBER)).isEqualTo(before);
    assertThat(state()).isEqualTo(PaymentState.PAGE_OPENED);
    String number = store.findByReference(hint.reference()).orElseThrow().number();
    assertThat(tracker.resolve(number).state()).isEqualTo(PaymentState.PAGE_OPENED);
    provider.states.put(reference, ProviderStatusCode.PAID);
    assertThat(tracker.resolve(number).state()).isEqualTo(PaymentState.PAID);
  }

  private static Reason refusal(String form) {
    return catchThrowableOfType(BrowserReturnRejected.class, () -> BrowserReturn.parse(form))
        .reason();
  }

  static String form(String value, boolean latin1) {
    return "data="
        + Base64.getEncoder()
            .encodeToString(value.getBytes(latin1 ? ISO_8859_1 : UTF_8))
            .replace("+", "%2B");
  }
}
