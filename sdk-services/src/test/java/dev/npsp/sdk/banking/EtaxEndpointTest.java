package dev.npsp.sdk.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtaxEndpointTest {

  private static final KeyRing KEYS = KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM"));

  private final List<Object> asked = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private final EtaxEndpoint endpoint =
      EtaxEndpoint.of(
          SignedEnvelope.trusting(EnvelopeTrust.pinned(Signers.certificate("signer")), Signers.NOW),
          "TCT",
          KEYS,
          new Recorder());

  @Test
  void open_withTheSample_asksTheBankAndAnswersTheSample() {
    byte[] answer = endpoint.open(sealed("pay-bank-etax-init-inner")).body();

    assertThat(answer).isEqualTo(EtaxSamples.compact("pay-bank-etax-init-response"));
    EtaxPayment payment = (EtaxPayment) asked.get(0);
    assertThat(payment.reference()).isEqualTo("TC0000000000001");
    assertThat(payment.amount()).isEqualTo(Vnd.of(150_000));
    assertThat(payment.postage()).isEqualTo(Vnd.ZERO);
    assertThat(payment.account()).isEmpty();
    assertThat(payment.walletToken()).isPresent();
    assertThat(payment.duty().payeeAccount()).isEqualTo("7111");
    assertThat(payment.duty().treasury()).isEqualTo("0000");
    assertThat(payment.duty().taxKindName()).contains("Thuế thử");
    assertThat(payment.duty().taxpayer().person().name()).isEqualTo("Nguyễn Văn Thử");
    assertThat(payment.duty().payingFor()).isEmpty();
    assertThat(payment.fees())
        .extracting(due -> due.line().amount())
        .containsExactly(Vnd.of(150_000));
    assertThat(payment.lines()).extracting(due -> due.line().name()).containsExactly("Thu");
    assertThat(payment.toString()).doesNotContain("Nguyễn").doesNotContain("00000000000000");
  }

  @Test
  void confirm_withTheSample_answersTheSample() {
    byte[] answer = endpoint.confirm(sealed("pay-bank-etax-confirm-inner")).body();

    assertThat(answer).isEqualTo(EtaxSamples.compact("pay-bank-etax-confirm-response"));
    EtaxConfirmation confirmation = (EtaxConfirmation) asked.get(0);
    assertThat(confirmation.transaction()).isEqualTo("20260115000001");
    assertThat(confirmation.otp()).contains(Secret.of("000000"));
    assertThat(confirmation.toString()).doesNotContain("000000\"");
  }

  @Test
  void feedback_withTheSample_reachesTheBank() {
    endpoint.feedback(sealed("pay-bank-etax-feedback-inner"));

    EtaxFeedback feedback = (EtaxFeedback) asked.get(0);
    assertThat(feedback.code()).isEqualTo(EtaxCode.OK);
    assertThat(feedback.transaction()).isEqualTo("20260115000001");
  }

  @Test
  void printReceipt_withTheSample_answersTheSample() {
    byte[] answer =
        endpoint
            .printReceipt(InboundRequest.of(EtaxSamples.bytes("pay-bank-etax-receipt-request")))
            .body();

    assertThat(answer).isEqualTo(EtaxSamples.compact("pay-bank-etax-receipt-response"));
    assertThat(asked).containsExactly("TC0000000000001", "20260115093045");
  }

  @Test
  void printReceipt_whenAnyFieldDiffers_isNotAnswered() {
    String sample = new String(EtaxSamples.bytes("pay-bank-etax-receipt-request"), UTF_8);
    for (String changed :
        List.of(
            sample.replace("TC0000000000001", "TC0000000000002"),
            sample.replace("20260115093045", "20260115093046"),
            sample.replace("\"TCT\"", "\"TCU\""),
            sample.replace("6078", "6079"),
            sample.replace("MaXacThuc", "MaKhac"))) {
      assertThat(text(endpoint.printReceipt(InboundRequest.of(changed.getBytes(UTF_8))).body()))
          .contains("\"MaLoi\":\"07\"");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void open_whenForged_isAnswered07AndTheBankIsNotAsked() {
    byte[] forged = Signers.signer("foreign").seal(EtaxSamples.bytes("pay-bank-etax-init-inner"));
    assertThat(text(endpoint.open(InboundRequest.of(forged)).body())).contains("\"tthai\":\"07\"");
    assertThat(text(endpoint.confirm(InboundRequest.of(forged)).body()))
        .contains("\"tthai\":\"07\"");
    assertThat(text(endpoint.feedback(InboundRequest.of(forged)).body()))
        .contains("\"tthai\":\"07\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void open_whenTheFormIsBroken_isAnswered02AndTheBankIsNotAsked() {
    String sample = new String(EtaxSamples.bytes("pay-bank-etax-init-inner"), UTF_8);
    for (String broken :
        List.of(
            sample.replace("\"soTien\": \"150000\",\n  \"phi", "\"soTien\": \"1.5\",\n  \"phi"),
            sample.replace("TC0000000000001", "TC_0000000000001"),
            sample.replace("TC0000000000001", "TC00000000000000000001"),
            sample.replace("\"7111\"", "\"7111A\""),
            sample.replace("\"0000\"", "\"000000000\""),
            sample.replace("\"VND\"", "\"USD\""),
            sample.replace("\"TCT\"", "\"TCU\""),
            sample.replace("Nop thue thu nghiem", "x".repeat(211)),
            sample.replace(
                "\"noiDung\": \"Thu\",\n        \"soTien\": \"150000\"",
                "\"noiDung\": \"Thu\",\n        \"soTien\": \"150001\""),
            "[]")) {
      assertThat(broken).isNotEqualTo(sample);
      byte[] sealed = Signers.signer("signer").seal(broken.getBytes(UTF_8));
      assertThat(text(endpoint.open(InboundRequest.of(sealed)).body()))
          .contains("\"tthai\":\"02\"");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void open_readsAmountsAsNumbersAndNamesInAnyLetterCase() {
    String sample =
        new String(EtaxSamples.bytes("pay-bank-etax-init-inner"), UTF_8)
            .replace("\"150000\"", "150000")
            .replace("tkthuHuong", "TKThuHuong")
            .replace("dskhoanNop", "DSKhoanNop");
    endpoint.open(InboundRequest.of(Signers.signer("signer").seal(sample.getBytes(UTF_8))));
    assertThat(((EtaxPayment) asked.get(0)).amount()).isEqualTo(Vnd.of(150_000));
  }

  /** Every message at every address: only its own takes it. */
  @ParameterizedTest
  @CsvSource({
    "init,confirm",
    "init,feedback",
    "confirm,init",
    "confirm,feedback",
    "feedback,init",
    "feedback,confirm"
  })
  void anyMessage_atAnotherAddress_isAnswered02AndTheBankIsNotAsked(
      String message, String address) {
    assertThat(text(at(address, sealed("pay-bank-etax-" + message + "-inner"))))
        .contains("\"tthai\":\"02\"");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "confirm,'{\"Magiaodich\":\"1\"}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":null}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":\" \"}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":{}}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"tthai\":\"00\"}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"TThai\":0}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"tthai\":[\"00\"]}'",
    "confirm,'{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"ThongTinBienLai\":{}}'",
    "confirm,'[{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"tthai\":\"00\"}]'",
    "confirm,'[{\"Magiaodich\":\"1\",\"OTP\":\"1\"},{\"Magiaodich\":\"1\",\"OTP\":\"1\"}]'",
    "confirm,'{\"OTP\":\"123456\"}'",
    "feedback,'{\"Magiaodich\":\"1\",\"tthai\":\"00\",\"OTP\":\"123456\"}'",
    "feedback,'{\"Magiaodich\":\"1\"}'",
    "feedback,'null'",
    "feedback,'not json'"
  })
  void content_thatIsNoneOfThatKind_isAnswered02AndTheBankIsNotAsked(
      String address, String content) {
    byte[] sealed = Signers.signer("signer").seal(content.getBytes(UTF_8));
    assertThat(text(at(address, InboundRequest.of(sealed)))).contains("\"tthai\":\"02\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void confirm_whenTheOtherMembersAreNullOrEmpty_isAConfirmation() {
    String content =
        "{\"Magiaodich\":\"1\",\"OTP\":\"123456\",\"tthai\":null,\"ThongTinBienLai\":\"\"}";
    endpoint.confirm(InboundRequest.of(Signers.signer("signer").seal(content.getBytes(UTF_8))));
    assertThat(asked).hasSize(1);
  }

  @Test
  void confirm_withoutOtp_isTakenWhenTheHostSaysSo_butNeverAFeedback() {
    EtaxEndpoint lenient = endpoint.takingConfirmationsWithoutOtp();
    byte[] bare = Signers.signer("signer").seal("{\"Magiaodich\":\"1\"}".getBytes(UTF_8));
    assertThat(text(lenient.confirm(InboundRequest.of(bare)).body())).contains("\"tthai\":\"00\"");
    assertThat(((EtaxConfirmation) asked.get(0)).otp()).isEmpty();
    assertThat(text(lenient.confirm(sealed("pay-bank-etax-feedback-inner")).body()))
        .contains("\"tthai\":\"02\"");
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"dskhoanNop\": [true]",
        "\"dskhoanNop\": [null]",
        "\"dskhoanNop\": \"x\"",
        "\"dskhoanNop\": [[]]",
        "\"dskhoanNop\": [OVERFLOW]"
      })
  void open_withLinesThatAreNone_isAnswered02AndTheBankIsNotAsked(String lines) {
    String line = "{\"noiDung\":\"x\",\"soTien\":\"999999999999999\"}";
    String told = lines.replace("OVERFLOW", (line + ",").repeat(9_299) + line);
    String sample = new String(EtaxSamples.bytes("pay-bank-etax-init-inner"), UTF_8);
    String changed =
        Pattern.compile("\"dskhoanNop\": \\[.*?\\]", Pattern.DOTALL)
            .matcher(sample)
            .replaceFirst(Matcher.quoteReplacement(told));
    assertThat(changed).isNotEqualTo(sample);
    byte[] sealed = Signers.signer("signer").seal(changed.getBytes(UTF_8));
    assertThat(text(endpoint.open(InboundRequest.of(sealed)).body())).contains("\"tthai\":\"02\"");
    assertThat(asked).isEmpty();
  }

  static Stream<RuntimeException> whatABankThrows() {
    return Stream.of(
        new IllegalArgumentException("No enum constant"),
        new NumberFormatException("For input string"),
        new ArithmeticException("long overflow"),
        new EnvelopeRejected(EnvelopeRejected.Reason.WRONG_SIGNATURE),
        new IllegalStateException("closed"));
  }

  @ParameterizedTest
  @MethodSource("whatABankThrows")
  void anyAddress_whateverTheBankThrows_passesThrough(RuntimeException thrown) {
    failure = thrown;
    for (String address : List.of("init", "confirm", "feedback")) {
      assertThatThrownBy(() -> at(address, sealed("pay-bank-etax-" + address + "-inner")))
          .isSameAs(thrown);
    }
    InboundRequest receipt = InboundRequest.of(EtaxSamples.bytes("pay-bank-etax-receipt-request"));
    assertThatThrownBy(() -> endpoint.printReceipt(receipt)).isSameAs(thrown);
  }

  private byte[] at(String address, InboundRequest request) {
    return switch (address) {
      case "init" -> endpoint.open(request).body();
      case "confirm" -> endpoint.confirm(request).body();
      case "feedback" -> endpoint.feedback(request).body();
      default -> throw new AssertionError(address);
    };
  }

  @Test
  void code_whenNew_survives() {
    assertThat(EtaxCode.of("777").isKnown()).isFalse();
    assertThat(EtaxCode.of("777")).hasToString("777");
    assertThat(EtaxCode.of("00").isKnown()).isTrue();
  }

  private static InboundRequest sealed(String sample) {
    return InboundRequest.of(Signers.signer("signer").seal(EtaxSamples.bytes(sample)));
  }

  private static String text(byte[] answer) {
    return new String(answer, UTF_8);
  }

  private final class Recorder implements EtaxBank {
    private void throwIfTold() {
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public EtaxOpened open(EtaxPayment payment) {
      throwIfTold();
      asked.add(payment);
      return EtaxOpened.open("20260115000001", "SMS");
    }

    @Override
    public EtaxConfirmed confirm(EtaxConfirmation confirmation) {
      throwIfTold();
      asked.add(confirmation);
      return EtaxConfirmed.of(EtaxCode.OK, "Thanh cong");
    }

    @Override
    public EtaxCode feedback(EtaxFeedback feedback) {
      throwIfTold();
      asked.add(feedback);
      return EtaxCode.OK;
    }

    @Override
    public EtaxReceipt receipt(String reference, String time) {
      throwIfTold();
      asked.add(reference);
      asked.add(time);
      return EtaxReceipt.at(URI.create("https://nganhang.example.test/get-receipt/GIA-LAP"));
    }
  }
}
