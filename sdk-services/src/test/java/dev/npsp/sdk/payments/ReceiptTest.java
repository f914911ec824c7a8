package dev.npsp.sdk.payments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.RecordedRequest;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final byte[] PDF = "%PDF-1.7 receipt".getBytes(US_ASCII);

  private Platform platform;
  private PaymentsClient payments;

  @BeforeEach
  void start() throws IOException {
    platform = new Platform();
    payments = platform.client(Samples.settings().receiptLimit(1000).build());
  }

  @AfterEach
  void stop() {
    platform.close();
  }

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
    assertThat(receipt).hasToString("Receipt(16 bytes)");
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
  void S8_receipt_neverTouchesAFile() {
    JavaClasses payments =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk.payments", "dev.npsp.sdk.internal.paymentplatform");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(File.class, FileOutputStream.class)
        .check(payments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "https://evil.example.test/1.pdf",
        "http://localhost:1/1.pdf",
        "https://localhost/1.pdf"
      })
  void S9_receipt_onAHostThatIsNotAllowed_isNotFetched(String address) {
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + address + "\"}");
    ReceiptRejected rejected =
        catchThrowableOfType(
            ReceiptRejected.class, () -> payments.receipt(Samples.order().build()));
    assertThat(rejected.reason()).isEqualTo(ReceiptRejected.Reason.ADDRESS_NOT_ALLOWED);
    assertThat(rejected.remedy()).contains("receiptHosts");
    assertThat(platform.server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://localhost/x", "jar:http://x!/y", "//host/x"})
  void S9_receipt_atWhatIsNoWebAddress_isNotUnderstood(String address) {
    for (int i = 0; i < 3; i++) {
      platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + address + "\"}");
    }
    assertThatThrownBy(() -> payments.receipt(Samples.order().build()))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void S9_receipt_withAUserBeforeTheHost_isNotFetched() {
    String address = platform.uri("/x").toString().replace("http://", "http://user@");
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + address + "\"}");
    assertThatThrownBy(() -> payments.receipt(Samples.order().build()))
        .isInstanceOf(AnswerNotUnderstood.class);
    assertThat(platform.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void S9_receipt_onAHostAllowedByTheHost_isFetched() throws Exception {
    try (Platform files = new Platform()) {
      URI source = files.uri("/1.pdf");
      platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + source + "\"}");
      files.answers(PDF);
      Receipt receipt =
          platform
              .client(Samples.settings().receiptHosts(List.of(files.uri("/other"))).build())
              .receipt(Samples.order().build());
      assertThat(receipt.source()).contains(source);
    }
  }

  @Test
  void S9_receipt_whenRedirected_isNotFollowed() {
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + platform.uri("/1.pdf") + "\"}");
    for (int i = 0; i < 3; i++) {
      platform.redirectsTo(URI.create("http://169.254.169.254/"));
    }
    assertThatThrownBy(() -> payments.receipt(Samples.order().build()))
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("redirect");
  }

  @Test
  void S9_receipt_beyondTheLimit_isNotRead() {
    byte[] large = Arrays.copyOf(PDF, 1001);
    platform.answers(large);
    assertThat(tooLarge()).isEqualTo(ReceiptRejected.Reason.TOO_LARGE);
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + platform.uri("/1.pdf") + "\"}");
    platform.answers(large);
    assertThat(tooLarge()).isEqualTo(ReceiptRejected.Reason.TOO_LARGE);
    assertThat(platform.server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void S9_receipt_thatIsAnErrorPage_isNone() {
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"" + platform.uri("/1.pdf") + "\"}");
    platform.answers("<html>chưa có</html>");
    assertThatThrownBy(() -> payments.receipt(Samples.order().build()))
        .isInstanceOf(ReceiptNotAvailable.class);
  }

  @Test
  void receipt_isAValue() {
    EqualsVerifier.forClass(Receipt.class).withNonnullFields("pdf").verify();
  }

  private ReceiptRejected.Reason tooLarge() {
    return catchThrowableOfType(
            ReceiptRejected.class, () -> payments.receipt(Samples.order().build()))
        .reason();
  }
}
