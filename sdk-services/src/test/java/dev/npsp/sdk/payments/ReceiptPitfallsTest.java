package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfall S9: a receipt lies where a message says, and a message says anything. */
class ReceiptPitfallsTest extends ClientOfPlatform {

  private static final byte[] PDF = "%PDF-1.7 receipt %%EOF".getBytes(US_ASCII);

  @Override
  PaymentAccount account() {
    return Samples.settings().receiptLimit(1000).build();
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
  void S9_receipt_onAHostWithAnUnderscore_saysWhyItIsNotFetched() {
    platform.answers("{\"MaLoi\":\"00\",\"UrlBienLai\":\"http://kho_tep:9000/a.pdf\"}");
    ReceiptRejected rejected =
        catchThrowableOfType(
            ReceiptRejected.class, () -> payments.receipt(Samples.order().build()));
    assertThat(rejected.reason()).isEqualTo(ReceiptRejected.Reason.HOST_NOT_VALID);
    assertThat(rejected).hasMessageContaining("underscore");
    assertThat(rejected.retryCanHelp()).isFalse();
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
        .isInstanceOf(AnsweredByIntermediary.class)
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

  private ReceiptRejected.Reason tooLarge() {
    return catchThrowableOfType(
            ReceiptRejected.class, () -> payments.receipt(Samples.order().build()))
        .reason();
  }
}
