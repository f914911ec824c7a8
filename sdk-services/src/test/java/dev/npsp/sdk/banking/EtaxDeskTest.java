package dev.npsp.sdk.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtaxDeskTest {

  private static final KeyRing KEYS = KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM"));

  private final List<Object> asked = new ArrayList<>();
  private final EtaxDesk desk =
      EtaxDesk.of(
          SignedEnvelope.trusting(EnvelopeTrust.pinned(Signers.certificate("signer")), Signers.NOW),
          "TCT",
          KEYS,
          new Recorder());

  @Test
  void open_withTheSample_asksTheBankAndAnswersTheSample() {
    byte[] answer = desk.open(sealed("pay-bank-etax-init-inner"));

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
    assertThat(payment.duty().taxpayer().name()).isEqualTo("Nguyễn Văn Thử");
    assertThat(payment.duty().payingFor()).isEmpty();
    assertThat(payment.fees()).extracting(DueLine::amount).containsExactly(Vnd.of(150_000));
    assertThat(payment.lines()).extracting(DueLine::name).containsExactly("Thu");
    assertThat(payment.toString()).doesNotContain("Nguyễn").doesNotContain("00000000000000");
  }

  @Test
  void confirm_withTheSample_answersTheSample() {
    byte[] answer = desk.confirm(sealed("pay-bank-etax-confirm-inner"));

    assertThat(answer).isEqualTo(EtaxSamples.compact("pay-bank-etax-confirm-response"));
    EtaxConfirmation confirmation = (EtaxConfirmation) asked.get(0);
    assertThat(confirmation.transaction()).isEqualTo("20260115000001");
    assertThat(confirmation.otp()).contains(Secret.of("000000"));
    assertThat(confirmation.toString()).doesNotContain("000000\"");
  }

  @Test
  void feedback_withTheSample_reachesTheBank() {
    desk.feedback(sealed("pay-bank-etax-feedback-inner"));

    EtaxFeedback feedback = (EtaxFeedback) asked.get(0);
    assertThat(feedback.code()).isEqualTo(EtaxCode.OK);
    assertThat(feedback.transaction()).isEqualTo("20260115000001");
  }

  @Test
  void printReceipt_withTheSample_answersTheSample() {
    byte[] answer =
        desk.printReceipt(CallbackRequest.of(EtaxSamples.bytes("pay-bank-etax-receipt-request")));

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
      assertThat(text(desk.printReceipt(CallbackRequest.of(changed.getBytes(UTF_8)))))
          .contains("\"MaLoi\":\"07\"");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void open_whenForged_isAnswered07AndTheBankIsNotAsked() {
    byte[] forged = Signers.signer("foreign").seal(EtaxSamples.bytes("pay-bank-etax-init-inner"));
    assertThat(text(desk.open(CallbackRequest.of(forged)))).contains("\"tthai\":\"07\"");
    assertThat(text(desk.confirm(CallbackRequest.of(forged)))).contains("\"tthai\":\"07\"");
    assertThat(text(desk.feedback(CallbackRequest.of(forged)))).contains("\"tthai\":\"07\"");
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
      assertThat(text(desk.open(CallbackRequest.of(sealed)))).contains("\"tthai\":\"02\"");
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
    desk.open(CallbackRequest.of(Signers.signer("signer").seal(sample.getBytes(UTF_8))));
    assertThat(((EtaxPayment) asked.get(0)).amount()).isEqualTo(Vnd.of(150_000));
  }

  @Test
  void code_whenNew_survives() {
    assertThat(EtaxCode.of("777").isKnown()).isFalse();
    assertThat(EtaxCode.of("777")).hasToString("777");
    assertThat(EtaxCode.of("00").isKnown()).isTrue();
  }

  private static CallbackRequest sealed(String sample) {
    return CallbackRequest.of(Signers.signer("signer").seal(EtaxSamples.bytes(sample)));
  }

  private static String text(byte[] answer) {
    return new String(answer, UTF_8);
  }

  private final class Recorder implements EtaxBank {
    @Override
    public EtaxOpened open(EtaxPayment payment) {
      asked.add(payment);
      return EtaxOpened.open("20260115000001", "SMS");
    }

    @Override
    public EtaxConfirmed confirm(EtaxConfirmation confirmation) {
      asked.add(confirmation);
      return EtaxConfirmed.of(EtaxCode.OK, "Thanh cong");
    }

    @Override
    public EtaxCode feedback(EtaxFeedback feedback) {
      asked.add(feedback);
      return EtaxCode.OK;
    }

    @Override
    public EtaxReceipt receipt(String reference, String time) {
      asked.add(reference);
      asked.add(time);
      return EtaxReceipt.at(URI.create("https://nganhang.example.test/get-receipt/GIA-LAP"));
    }
  }
}
