package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainChecksumTest extends ClientOfPlatform {

  private static final String SECRET = Samples.SECRET.reveal();
  private final ObjectNode message = Confirms.tree();
  private final List<ChecksumReport> seen = new ArrayList<>();

  @AfterEach
  void noReportShowsAnything() {
    assertThat(seen).isNotEmpty();
    assertThat(seen.toString())
        .doesNotContain("KHOA")
        .doesNotContain("dvc000000")
        .doesNotContain("150000")
        .doesNotContain("HO SO")
        .doesNotContain("Nguyễn");
  }

  private ChecksumReport explained() {
    ChecksumReport report = payments.explainChecksum(Confirms.request(message));
    seen.add(report);
    return report;
  }

  private void signedAs(String text) {
    message.put("MaXacThuc", Sha256.hex(text.getBytes(UTF_8)));
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    Confirms.SIGNED.forEach(name -> values.add(message.get(name).asText()));
    return values;
  }

  private String joined(Consumer<List<String>> change) {
    List<String> values = values();
    change.accept(values);
    return String.join("|", values) + "|" + SECRET;
  }

  private void requireCause(ChecksumCause cause, String... fields) {
    ChecksumReport report = explained();
    assertThat(report.agrees()).isFalse();
    assertThat(report.findings()).extracting(ChecksumFinding::cause).contains(cause);
    if (fields.length > 0) {
      assertThat(report.findings())
          .filteredOn(finding -> finding.cause() == cause)
          .singleElement()
          .satisfies(finding -> assertThat(finding.fields()).containsExactly(fields))
          .satisfies(finding -> assertThat(finding.explanation()).contains(fields[0]));
    }
  }

  @Test
  void explain_ofTheSheetsConfirm_agrees() {
    ChecksumReport report = explained();
    assertThat(report.agrees()).isTrue();
    assertThat(report.findings()).isEmpty();
    assertThat(report.kind()).isEqualTo("CONFIRM");
    assertThat(report.signedFields()).isEqualTo(Confirms.SIGNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay-init-request", "pay-query-request", "pay-getbill-request"})
  void explain_ofOurOwnMessages_agrees(String sample) {
    ChecksumReport report = payments.explainChecksum(InboundRequest.of(Samples.bytes(sample)));
    seen.add(report);
    assertThat(report.agrees()).isTrue();
  }

  @Test
  void explain_whenTwoFieldsAreSwapped_namesThem() {
    signedAs(joined(v -> Collections.swap(v, 8, 9)));
    requireCause(ChecksumCause.FIELD_ORDER, "ThoiGianGD", "ThongTinGiaoDich");
  }

  @Test
  void explain_whenAFieldIsMissing_namesIt() {
    signedAs(joined(v -> v.remove(1)));
    requireCause(ChecksumCause.FIELD_MISSING, "MaLoi");
  }

  @ParameterizedTest
  @CsvSource({
    "150000.0,NUMBER_FORMAT",
    "150000.00,NUMBER_FORMAT",
    "'150,000',NUMBER_FORMAT",
    "150.000,NUMBER_FORMAT",
    "15000000,NUMBER_FORMAT",
    "1.5E+5,NUMBER_FORMAT",
    "'150000 ',BLANK"
  })
  void explain_whenTheAmountWasSignedOtherwise_namesIt(String signed, ChecksumCause cause) {
    signedAs(joined(v -> v.set(4, signed)));
    requireCause(cause, "SoTien");
  }

  @Test
  void explain_whenNormalFormsDiffer_namesTheField() {
    message.put("ThongTinGiaoDich", Normalizer.normalize("Nộp lệ phí", Normalizer.Form.NFC));
    signedAs(joined(v -> v.set(9, Normalizer.normalize(v.get(9), Normalizer.Form.NFD))));
    requireCause(ChecksumCause.NORMAL_FORM, "ThongTinGiaoDich");
    message.put("ThongTinGiaoDich", Normalizer.normalize("Nộp lệ phí", Normalizer.Form.NFD));
    signedAs(joined(v -> v.set(9, Normalizer.normalize(v.get(9), Normalizer.Form.NFC))));
    requireCause(ChecksumCause.NORMAL_FORM, "ThongTinGiaoDich");
  }

  @Test
  void explain_whenDiacriticsWereDropped_namesTheField() {
    message.put("ThongTinGiaoDich", "Nộp lệ phí Đất đai");
    signedAs(joined(v -> v.set(9, "Nop le phi Dat dai")));
    requireCause(ChecksumCause.DIACRITICS, "ThongTinGiaoDich");
  }

  @Test
  void explain_whenTwelveHoursWereSigned_namesTheTime() {
    message.put("ThoiGianGD", "20260115143045");
    signedAs(joined(v -> v.set(8, "20260115023045")));
    requireCause(ChecksumCause.TIME_FORMAT, "ThoiGianGD");
  }

  @Test
  void explain_whenNothingWasSignedAsNull_namesTheField() {
    message.put("MaNganHang", "");
    signedAs(joined(v -> v.set(7, "null")));
    requireCause(ChecksumCause.NULL_TEXT, "MaNganHang");
  }

  @Test
  void explain_whenTextWasEncodedOtherwise_saysSo() {
    message.put("ThongTinGiaoDich", "Nộp phí à");
    String text = joined(v -> {});
    for (Charset charset : List.of(ISO_8859_1, java.nio.charset.StandardCharsets.UTF_16LE)) {
      message.put("MaXacThuc", Sha256.hex(text.getBytes(charset)));
      requireCause(ChecksumCause.ENCODING);
    }
    signedAs(joined(v -> v.set(9, new String(v.get(9).getBytes(UTF_8), ISO_8859_1))));
    requireCause(ChecksumCause.ENCODING, "ThongTinGiaoDich");
  }

  @Test
  void explain_whenAnHmacWasMade_saysSo() throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    message.put(
        "MaXacThuc",
        HexFormat.of().formatHex(mac.doFinal(String.join("|", values()).getBytes(UTF_8))));
    requireCause(ChecksumCause.OTHER_FUNCTION);
    assertThat(explained().findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1", "SHA-512"})
  void explain_whenAnotherDigestWasMade_saysWhich(String digest) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance(digest).digest(joined(v -> {}).getBytes(UTF_8));
    message.put("MaXacThuc", HexFormat.of().formatHex(hash));
    requireCause(ChecksumCause.OTHER_FUNCTION);
    assertThat(explained().findings().get(0).explanation()).contains(digest);
  }

  @Test
  void explain_ofOddSecretsAndSeparators_saysSo() {
    signedAs(joined(v -> {}) + "\n");
    requireCause(ChecksumCause.SECRET_BLANK);
    signedAs(SECRET + "|" + String.join("|", values()));
    requireCause(ChecksumCause.SECRET_PLACE);
    signedAs(String.join("|", values()));
    requireCause(ChecksumCause.SECRET_PLACE);
    signedAs(String.join("", values()) + SECRET);
    requireCause(ChecksumCause.SEPARATOR);
    signedAs(String.join("|", values()) + "||" + SECRET);
    requireCause(ChecksumCause.TRAILING_SEPARATOR);
  }

  @Test
  void explain_whenThePreviousSecretWasTaken_agreesAndSaysSo() {
    PaymentsClient rotated =
        platform.client(
            PaymentSettings.builder(
                    "DT-THU-NGHIEM", KeyRing.of(Secret.of("new"), Samples.SECRET), "192.0.2.10")
                .build());
    ChecksumReport report = rotated.explainChecksum(Confirms.sample());
    seen.add(report);
    assertThat(report.agrees()).isTrue();
    assertThat(report.findings())
        .extracting(ChecksumFinding::cause)
        .containsExactly(ChecksumCause.PREVIOUS_SECRET);
  }

  @Test
  void explain_ofCapitalsAndBase64_saysSo() {
    String hex = message.get("MaXacThuc").asText();
    message.put("MaXacThuc", hex.toUpperCase(Locale.ROOT));
    assertThat(explained().agrees()).isTrue();
    assertThat(explained().findings())
        .extracting(ChecksumFinding::cause)
        .containsExactly(ChecksumCause.HEX_IN_CAPITALS);
    message.put("MaXacThuc", Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)));
    requireCause(ChecksumCause.BASE64);
    message.put("MaXacThuc", "?!");
    requireCause(ChecksumCause.NOT_HEX);
    message.remove("MaXacThuc");
    requireCause(ChecksumCause.NO_CHECKSUM);
  }

  @Test
  void explain_whenTwoThingsDiffer_namesBoth() {
    message.put("ThongTinGiaoDich", "Nộp lệ phí");
    signedAs(
        joined(
            v -> {
              v.set(4, "150000.0");
              v.set(9, Normalizer.normalize(v.get(9), Normalizer.Form.NFD));
            }));
    assertThat(explained().findings())
        .extracting(ChecksumFinding::cause)
        .containsExactlyInAnyOrder(ChecksumCause.NUMBER_FORMAT, ChecksumCause.NORMAL_FORM);
  }

  @Test
  void explain_whenAValueWasChanged_explainsNothingItDoesNotKnow() {
    message.put("SoTien", 1);
    requireCause(ChecksumCause.UNEXPLAINED);
  }

  @Test
  void explain_whenASignedValueIsAmbiguous_saysThatItIsRefused() {
    message.put("ThongTinGiaoDich", "a|b");
    signedAs(joined(v -> {}));
    requireCause(ChecksumCause.AMBIGUOUS_VALUE, "ThongTinGiaoDich");
  }

  @Test
  void explain_ofWhatIsNoMessage_saysSo() {
    for (String odd : List.of("no", "[]", "", "{\"SoTien\":1.5}")) {
      ChecksumReport report = payments.explainChecksum(InboundRequest.of(odd.getBytes(UTF_8)));
      seen.add(report);
      assertThat(report.findings())
          .extracting(ChecksumFinding::cause)
          .containsExactly(ChecksumCause.UNREADABLE);
    }
  }

  /** As the reading of results refuses it: which of the two was signed, nobody knows. */
  @Test
  void explain_whenAMemberStandsThereTwice_saysSo() {
    String twice =
        new String(Samples.compact("pay-confirm-request"), UTF_8)
            .replace("{\"", "{\"sotien\":1,\"");
    ChecksumReport report = payments.explainChecksum(InboundRequest.of(twice.getBytes(UTF_8)));
    seen.add(report);
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).isEqualTo(ChecksumCause.UNREADABLE);
              assertThat(finding.explanation()).contains("twice");
            });
  }

  @Test
  void explain_ofKeyPay_knowsTheDirections() {
    PaymentsClient keyPay = platform.client(Samples.keyPay().build());
    for (String sample : List.of("pay-keypay3-create-request", "pay-keypay3-callback")) {
      seen.add(keyPay.explainChecksum(InboundRequest.of(Samples.bytes(sample))));
    }
    assertThat(seen).extracting(ChecksumReport::agrees).containsOnly(true);
    ObjectNode back = (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"));
    back.put("check_sum", KeyPays.hmac(back, "KHOA-1"));
    ChecksumReport report = keyPay.explainChecksum(Confirms.request(back));
    assertThat(report.findings())
        .extracting(ChecksumFinding::cause)
        .containsExactly(ChecksumCause.OTHER_DIRECTION);
  }

  @Test
  void explain_ofPayGov_agreesWithTheSheetAndNamesWhatTheResultLacks() {
    PaymentsClient payGov = platform.client(Samples.payGov().build());
    ChecksumReport create =
        payGov.explainChecksum(InboundRequest.of(Samples.bytes("pay-paygov-create-request")));
    seen.add(create);
    assertThat(create.agrees()).isTrue();
    ObjectNode result = (ObjectNode) Samples.tree(Samples.bytes("pay-paygov-callback"));
    ChecksumReport withoutOutcome = payGov.explainChecksum(PayGovTest.signed(result, false));
    assertThat(withoutOutcome.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).isEqualTo(ChecksumCause.FIELD_MISSING);
              assertThat(finding.fields()).containsExactly("errorCode");
            });
  }
}
