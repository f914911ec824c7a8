package dev.npsp.sdk.payments;

import static dev.npsp.sdk.payments.Confirms.ORDERS;
import static dev.npsp.sdk.payments.Confirms.confirm;
import static dev.npsp.sdk.payments.Confirms.joined;
import static dev.npsp.sdk.payments.Confirms.request;
import static dev.npsp.sdk.payments.Confirms.sample;
import static dev.npsp.sdk.payments.Confirms.signed;
import static dev.npsp.sdk.payments.Confirms.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CONFIRM: what is accepted, what is refused, and how it is answered. */
class PaymentResultTest extends ClientOfPlatform {

  @Test
  void verify_ofTheSheetsConfirm_readsItAndAnswersAsTheSheetSays() {
    Verified<PaymentResult> verified = payments.verify(sample(), ORDERS);
    PaymentResult result = verified.value();
    assertThat(result.succeeded()).isTrue();
    assertThat(result.reference()).isEqualTo(Samples.REFERENCE);
    assertThat(result.amount()).isEqualTo(Vnd.of(150_000));
    assertThat(result.transactionId()).isEqualTo("PP0000000000001");
    assertThat(result.bank()).isEqualTo("NHTHU");
    assertThat(result.paidAt()).contains(Samples.CONFIRMED_AT);
    assertThat(result.transactionTime()).isEqualTo("20260115093212");
    assertThat(verified.isRepeat()).isFalse();
    assertThat(verified.isLate()).isFalse();
    assertThat(verified.acknowledgement()).isEqualTo(Samples.compact("pay-confirm-ack"));
  }

  @Test
  void verify_whenAmountIsText_verifiesToo() {
    assertThat(payments.verify(confirm(c -> c.put("SoTien", "150000")), ORDERS).value().amount())
        .isEqualTo(Vnd.of(150_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "150000.5",
        "150000.000",
        "\"1.5e5\"",
        "\"150.000\"",
        "-150000",
        "\"0150000\"",
        "\"150,000\"",
        "\" 150000\"",
        "\"+150000\"",
        "\"１５００００\"",
        "null",
        "true",
        "[150000]",
        "{}",
        "\"\"",
        "99999999999999999999"
      })
  void verify_whenAmountIsNoPlainNumber_isMalformed(String token) {
    String odd =
        new String(Samples.compact("pay-confirm-request"), UTF_8)
            .replace("\"SoTien\":150000", "\"SoTien\":" + token);
    assertThat(odd).contains(token);
    assertThat(rejected(InboundRequest.of(odd.getBytes(UTF_8))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void verify_whenNamesHaveOtherLettersAndUnknownOnesCome_readsItAllTheSame() {
    String odd =
        "\uFEFF"
            + new String(Samples.bytes("pay-confirm-request"), UTF_8)
                .replace("MaThamChieu", "mathamchieu")
                .replace("\"MaNganHang\"", "\"SoThe\": \"9704\", \"MANGANHANG\"");
    assertThat(payments.verify(InboundRequest.of(odd.getBytes(UTF_8)), ORDERS).value().bank())
        .isEqualTo("NHTHU");
  }

  /** It can be read in one way only; of two nobody would know which one was meant. */
  @Test
  void verify_whenTheMessageIsTheOnlyElementOfAnArray_readsIt() {
    String sample = new String(Samples.bytes("pay-confirm-request"), UTF_8);
    InboundRequest one = InboundRequest.of(("[" + sample + "]").getBytes(UTF_8));
    InboundRequest two = InboundRequest.of(("[" + sample + "," + sample + "]").getBytes(UTF_8));
    assertThat(payments.verify(one, ORDERS).value().bank()).isEqualTo("NHTHU");
    assertThat(rejected(two).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void verify_whenTextIsDecomposed_takesItAsItWasSigned() {
    String decomposed = Normalizer.normalize("Nộp lệ phí", Normalizer.Form.NFD);
    assertThat(
            payments
                .verify(confirm(c -> c.put("ThongTinGiaoDich", decomposed)), ORDERS)
                .value()
                .narration())
        .isEqualTo(decomposed);
  }

  @Test
  void verify_whenFieldsAreNullOrMissing_signsThemAsEmpty() {
    InboundRequest request =
        confirm(
            c -> {
              c.putNull("MaNganHang");
              c.remove("MaGiaoDich");
              c.put("MaLoi", "01");
            });
    Verified<PaymentResult> verified = payments.verify(request, ORDERS);
    assertThat(verified.value().succeeded()).isFalse();
    assertThat(verified.value().transactionId()).isEmpty();
  }

  @Test
  void verify_whenKindIsConfigured_takesThatKindAlone() {
    PaymentsClient other =
        platform.client(Samples.settings().resultTypes(List.of("RESULT")).build());
    InboundRequest result = confirm(c -> c.put("LoaiBanTin", "RESULT"));
    assertThat(other.verify(result, ORDERS).value().succeeded()).isTrue();
    assertThat(rejected(result).reason()).isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "", "[]", "\"x\"", "{", "<html/>", "{\"MaDoiTac\":{}}"})
  void verify_whenBytesAreNoMessage_answers99(String body) {
    CallbackRejected rejected = rejected(InboundRequest.of(body.getBytes(UTF_8)));
    assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Samples.tree(rejected.acknowledgement()).get("MaLoi").asText()).isEqualTo("99");
    assertThat(Samples.tree(rejected.acknowledgement()))
        .hasSameSizeAs(Samples.tree(Samples.bytes("pay-confirm-ack")));
  }

  @Test
  void rotation_acceptsTheCurrentAndThePreviousSecretOnly() {
    KeyRing keys = KeyRing.of(Secret.of("new"), Samples.SECRET);
    PaymentsClient rotating =
        platform.client(PaymentSettings.builder("DT-THU-NGHIEM", keys, "192.0.2.10").build());
    assertThat(rotating.verify(sample(), ORDERS).value().succeeded()).isTrue();
    assertThat(rotating.verify(signed(tree(), Secret.of("new")), ORDERS).isRepeat()).isTrue();
    keys.forgetPrevious();
    assertThatThrownBy(() -> rotating.verify(sample(), ORDERS))
        .isInstanceOf(CallbackRejected.class)
        .hasMessageContaining("key ring");
  }

  @Test
  void dossierBesideTheSignature_countsOnlyWhenTheSignedPartNamesIt() {
    Bills bills = new Bills();
    InboundRequest lookedUp =
        confirm(
            c -> {
              c.put("MaThamChieu", "000.00.00.H00-260101-000120260115093000");
              c.put("ThongTinGiaoDich", "x");
              c.put("MaHoSo", Samples.DOSSIER.value());
            });
    assertThat(payments.verify(lookedUp, bills).value().dossier()).contains(Samples.DOSSIER);
    assertThat(bills.asked).containsExactly(Samples.DOSSIER);

    InboundRequest swapped =
        confirm(
            c -> {
              c.put("MaThamChieu", "000.00.00.H00-260101-000120260115093000");
              c.put("MaHoSo", "000.00.00.H00-260101-00012");
            });
    assertThat(rejected(swapped, bills).reason()).isEqualTo(Reason.UNKNOWN_REFERENCE);

    InboundRequest narrated =
        confirm(
            c -> {
              c.put("MaThamChieu", "PP-1");
              c.put("MaHoSo", Samples.DOSSIER.value());
            });
    assertThat(payments.verify(narrated, bills).value().dossier()).contains(Samples.DOSSIER);
    assertThat(bills.asked).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MaLoi", "MaThamChieu", "MaNganHang", "ThongTinGiaoDich", "MaTienTe"})
  void separatorInASignedField_isRefusedThoughItIsSigned(String field) {
    for (String odd : List.of("|", "\n", "\r", "\t", "\u0000", "\u007f")) {
      ObjectNode message = tree();
      message.put(field, message.get(field).asText() + odd);
      message.put("MaXacThuc", joined(message, Samples.SECRET));
      assertThat(rejected(request(message)).reason()).isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void separatorMovedBetweenFields_isRefused() {
    ObjectNode message = tree();
    message.put("ThoiGianGD", "20260115093212|THANH TOAN");
    message.put("ThongTinGiaoDich", "HO SO");
    ObjectNode signedOne = tree();
    signedOne.put("ThoiGianGD", "20260115093212");
    signedOne.put("ThongTinGiaoDich", "THANH TOAN|HO SO");
    assertThat(joined(message, Samples.SECRET)).isEqualTo(joined(signedOne, Samples.SECRET));
    message.put("MaXacThuc", joined(message, Samples.SECRET));
    assertThat(rejected(request(message)).reason()).isEqualTo(Reason.MALFORMED);
  }

  /** The host's bills, which remember what they were asked for. */
  private static final class Bills implements PaymentOrders {
    private final List<DossierCode> asked = new ArrayList<>();

    @Override
    public Optional<ExpectedPayment> find(PaymentReference reference) {
      return Optional.empty();
    }

    @Override
    public Optional<ExpectedPayment> findBilled(DossierCode dossier, PaymentReference reference) {
      asked.add(dossier);
      return Optional.of(ExpectedPayment.of(reference, Vnd.of(150_000)));
    }
  }
}
