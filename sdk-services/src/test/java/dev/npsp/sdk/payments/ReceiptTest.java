package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.Vnd;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest extends ClientOfPlatform {

  private static final byte[] PDF = "%PDF-1.7 receipt %%EOF".getBytes(US_ASCII);

  @Test
  void receipt_ofAnOrder_writesExactlyTheSheetsGetBill() throws Exception {
    platform.answers(PDF);
    Receipt receipt = payments.receipt(Samples.order().build());
    RecordedRequest asked = platform.asked();
    assertThat(asked.getTarget()).isEqualTo("/pp/bill");
    assertThat(asked.getBody().toByteArray()).isEqualTo(Samples.compact("pay-getbill-request"));
    assertThat(receipt.pdf()).isEqualTo(PDF);
    assertThat(receipt.sha256()).isEqualTo(Sha256.hex(PDF));
    assertThat(receipt.source()).isEmpty();
    assertThat(receipt).hasToString("Receipt(22 bytes)");
  }

  @Test
  void receipt_ofAResult_namesThePlatformsOwnTime() throws Exception {
    platform.answers(PDF);
    payments.receipt(
        PaymentResult.builder(Samples.REFERENCE, Vnd.of(150_000), "00")
            .transactionTime("20260115093212")
            .build());
    assertThat(platform.askedBody()).contains("\"ThoiGianGD\":\"20260115093212\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"control.pdf", "bom.pdf", "crlf.pdf"})
  void receipt_withBytesInFront_isTakenFromTheAnswerAndFromAnAddress(String name) throws Exception {
    byte[] pdf;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/receipts/" + name))) {
      pdf = in.readAllBytes();
    }
    platform.answers(pdf);
    assertThat(payments.receipt(Samples.order().build()).pdf()).isEqualTo(pdf);
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + platform.uri("/files/1.pdf") + "\"}");
    platform.answers(pdf);
    assertThat(payments.receipt(Samples.order().build()).pdf()).isEqualTo(pdf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UrlBienLai", "URLBienLai", "urlBienLai"})
  void receipt_whenThePlatformTellsWhereItIs_fetchesItThere(String name) throws Exception {
    URI source = platform.uri("/files/1.pdf?t=x");
    platform.answers("{\"MaLoi\":\"00\",\"" + name + "\":\"" + source + "\"}");
    platform.answers(PDF);
    Receipt receipt = payments.receipt(Samples.order().build());
    platform.asked();
    RecordedRequest fetched = platform.asked();
    assertThat(fetched.getMethod()).isEqualTo("GET");
    assertThat(fetched.getTarget()).isEqualTo("/files/1.pdf?t=x");
    assertThat(receipt.pdf()).isEqualTo(PDF);
    assertThat(receipt.source()).contains(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"MaLoi\":\"99\",\"MoTaLoi\":\"Giao dịch chưa được thanh toán\"}",
        "{\"MaLoi\":\"00\"}",
        "{\"error_code\":\"-1\",\"message\":\"chưa có\"}"
      })
  void receipt_whenThereIsNoneYet_saysSoAndThatLaterMayHelp(String answer) {
    platform.answers(answer);
    ReceiptNotAvailable none =
        catchThrowableOfType(
            ReceiptNotAvailable.class, () -> payments.receipt(Samples.order().build()));
    assertThat(none.retryCanHelp()).isTrue();
    assertThat(none.remedy()).contains("later");
  }

  @Test
  void receipt_isAValue() {
    EqualsVerifier.forClass(Receipt.class).withNonnullFields("pdf").verify();
  }
}
