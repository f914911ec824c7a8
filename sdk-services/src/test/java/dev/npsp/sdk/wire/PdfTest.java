package dev.npsp.sdk.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

  private static final String BODY = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"control.pdf", "bom.pdf", "crlf.pdf"})
  void isWhole_ofAReceiptWithBytesInFront_isTrue(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/receipts/" + name))) {
      byte[] receipt = in.readAllBytes();
      assertThat(Pdf.isPdf(receipt)).isTrue();
      assertThat(Pdf.isWhole(receipt)).isTrue();
    }
  }

  static Stream<String> whole() {
    return Stream.of(
        BODY,
        "\n".repeat(1019) + BODY,
        "\u001B%-12345X@PJL\r\n" + BODY,
        "\u00EF\u00BB\u00BF\r\n" + BODY,
        "\u0000\u0000" + BODY,
        BODY + "\u0000".repeat(1018),
        BODY + " ".repeat(900),
        "%PDF-1.4" + "x".repeat(5_000) + "%%EOF");
  }

  @ParameterizedTest
  @MethodSource("whole")
  void isWhole_whenHeaderAndEndAreWhereViewersLook_isTrue(String text) {
    assertThat(Pdf.isWhole(bytes(text))).isTrue();
  }

  static Stream<String> notPdf() {
    return Stream.of(
        "",
        "%PDF-",
        "%PDF",
        "\n".repeat(1020) + BODY,
        "\n".repeat(5_000) + BODY,
        "{\"MaLoi\":\"99\",\"MoTaLoi\":\"no %PDF-1.4 here %%EOF\"}",
        "  [\"%PDF-1.4 %%EOF\"]",
        "\"%PDF-1.4 %%EOF\"",
        "\u00EF\u00BB\u00BF<html>%PDF-1.4 %%EOF</html>",
        "\r\n<!DOCTYPE html><p>%PDF-1.4</p>%%EOF");
  }

  @ParameterizedTest
  @MethodSource("notPdf")
  void isPdf_ofAnythingElse_isFalse(String text) {
    assertThat(Pdf.isPdf(bytes(text))).isFalse();
    assertThat(Pdf.isWhole(bytes(text))).isFalse();
  }

  static Stream<String> cut() {
    return Stream.of(
        "%PDF-1.4\nhalf",
        "%%EOF %PDF-1.4\nhalf", BODY + "\u0000".repeat(1020), BODY + "x".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("cut")
  void isWhole_whenTheEndIsNotWhereViewersLook_isFalse(String text) {
    assertThat(Pdf.isPdf(bytes(text))).isTrue();
    assertThat(Pdf.isWhole(bytes(text))).isFalse();
  }
}
