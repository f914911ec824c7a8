package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.internal.wire.payments.Checksum;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CONFIRM: what is accepted, what is refused, and how it is answered. */
class PaymentResultTest {

  private static final List<String> SIGNED =
      List.of(
          "LoaiBanTin",
          "MaLoi",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "MaTienTe",
          "MaGiaoDich",
          "MaNganHang",
          "ThoiGianGD",
          "ThongTinGiaoDich");

  private static final PaymentOrders ORDERS =
      reference ->
          Optional.of(Samples.order().build()).filter(o -> o.reference().equals(reference));

  private Platform platform;
  private PaymentsClient payments;

  @BeforeEach
  void start() throws IOException {
    platform = new Platform();
    payments = platform.client(Samples.settings().build());
  }

  @AfterEach
  void stop() {
    platform.close();
  }

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
        "150000.0",
        "1.5e5",
        "150000e0",
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
    assertThat(rejected(CallbackRequest.of(odd.getBytes(UTF_8))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void verify_whenNamesHaveOtherLettersAndUnknownOnesCome_readsItAllTheSame() {
    String odd =
        "\uFEFF"
            + new String(Samples.bytes("pay-confirm-request"), UTF_8)
                .replace("MaThamChieu", "mathamchieu")
                .replace("\"MaNganHang\"", "\"SoThe\": \"9704\", \"MANGANHANG\"");
    assertThat(payments.verify(CallbackRequest.of(odd.getBytes(UTF_8)), ORDERS).value().bank())
        .isEqualTo("NHTHU");
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
    CallbackRequest request =
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
    CallbackRequest result = confirm(c -> c.put("LoaiBanTin", "RESULT"));
    assertThat(other.verify(result, ORDERS).value().succeeded()).isTrue();
    assertThat(rejected(result).reason()).isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "", "[]", "\"x\"", "{", "<html/>", "{\"MaDoiTac\":{}}"})
  void verify_whenBytesAreNoMessage_answers99(String body) {
    CallbackRejected rejected = rejected(CallbackRequest.of(body.getBytes(UTF_8)));
    assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Samples.tree(rejected.acknowledgement()).get("MaLoi").asText()).isEqualTo("99");
    assertThat(Samples.tree(rejected.acknowledgement()))
        .hasSameSizeAs(Samples.tree(Samples.bytes("pay-confirm-ack")));
  }

  @Test
  void S1_verified_isMadeByNobodyButTheVerifier() {
    for (Constructor<?> constructor : Verified.class.getDeclaredConstructors()) {
      assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
      assertThat(Modifier.isProtected(constructor.getModifiers())).isFalse();
    }
    assertThat(Modifier.isFinal(Verified.class.getModifiers())).isTrue();
  }

  @Test
  void S1_forged_isRefusedBeforeAnybodyIsAsked() {
    AtomicInteger asked = new AtomicInteger();
    CallbackRequest forged = signed(tree(), Secret.of("guess"));
    assertThatThrownBy(
            () ->
                payments.verify(
                    forged,
                    reference -> {
                      asked.incrementAndGet();
                      return ORDERS.find(reference);
                    }))
        .isInstanceOfSatisfying(
            CallbackRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_CHECKSUM));
    assertThat(asked).hasValue(0);
  }

  @Test
  void S2_reamounted_isRefusedThoughItIsSigned() {
    CallbackRejected rejected = rejected(confirm(c -> c.put("SoTien", 149_999)));
    assertThat(rejected.reason()).isEqualTo(Reason.AMOUNT_DIFFERS);
    assertThat(Samples.tree(rejected.acknowledgement()).get("MaLoi").asText()).isEqualTo("99");
  }

  @Test
  void S2_otherCurrencyPartnerOrReference_isRefusedThoughItIsSigned() {
    assertThat(rejected(confirm(c -> c.put("MaTienTe", "USD"))).reason())
        .isEqualTo(Reason.CURRENCY_DIFFERS);
    assertThat(rejected(confirm(c -> c.put("MaDoiTac", "OTHER"))).reason())
        .isEqualTo(Reason.FOREIGN_PARTNER);
    assertThat(rejected(confirm(c -> c.put("MaThamChieu", "dvcother"))).reason())
        .isEqualTo(Reason.UNKNOWN_REFERENCE);
    assertThat(rejected(confirm(c -> c.put("MaThamChieu", ""))).reason())
        .isEqualTo(Reason.UNKNOWN_REFERENCE);
  }

  @Test
  void S2_orderOfAnotherReference_isNotTakenForThisOne() {
    ExpectedPayment other = ExpectedPayment.of(PaymentReference.of("dvcother"), Vnd.of(150_000));
    assertThat(rejected(sample(), reference -> Optional.of(other)).reason())
        .isEqualTo(Reason.UNKNOWN_REFERENCE);
  }

  @Test
  void S3_checksum_isComparedInConstantTimeAndAnyCase() {
    ObjectNode upper = tree();
    upper.put("MaXacThuc", upper.get("MaXacThuc").asText().toUpperCase(Locale.ROOT));
    assertThat(payments.verify(request(upper), ORDERS).value().succeeded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ba",
        "not hex",
        "ba961905a9f256670ae1cf5fb1d10c52",
        "ba961905a9f256670ae1cf5fb1d10c52d2a3ee4637f6c401e5b88fe6a379dda200",
        "ba961905a9f256670ae1cf5fb1d10c52d2a3ee4637f6c401e5b88fe6a379dda3"
      })
  void S3_checksum_whenMissingShortLongOrOff_takesTheSameWay(String checksum) {
    ObjectNode odd = tree();
    odd.put("MaXacThuc", checksum);
    assertThat(rejected(request(odd)).reason()).isEqualTo(Reason.WRONG_CHECKSUM);
    odd.remove("MaXacThuc");
    assertThat(rejected(request(odd)).reason()).isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @Test
  void S4_repeat_isToldAndAnsweredAsTheFirstTime() {
    Verified<PaymentResult> first = payments.verify(sample(), ORDERS);
    Verified<PaymentResult> repeat =
        payments.verify(confirm(c -> c.put("ThoiGianGD", "20260115094500")), ORDERS);
    assertThat(repeat.isRepeat()).isTrue();
    assertThat(repeat.acknowledgement()).isEqualTo(first.acknowledgement());
  }

  @Test
  void S4_successAfterFailure_isNoRepeat() {
    CallbackRequest failed = confirm(c -> c.put("MaLoi", "01"));
    assertThat(payments.verify(failed, ORDERS).value().succeeded()).isFalse();
    Verified<PaymentResult> success = payments.verify(sample(), ORDERS);
    assertThat(success.isRepeat()).isFalse();
    assertThat(success.value().succeeded()).isTrue();
  }

  @Test
  void S4_forgedOne_doesNotPoisonTheLedger() {
    assertThat(rejected(signed(tree(), Secret.of("guess"))).reason())
        .isEqualTo(Reason.WRONG_CHECKSUM);
    assertThat(payments.verify(sample(), ORDERS).isRepeat()).isFalse();
  }

  @Test
  void S4_repeatWithAnotherAmount_isRefused() {
    payments.verify(sample(), ORDERS);
    assertThat(rejected(confirm(c -> c.put("SoTien", 1))).reason())
        .isEqualTo(Reason.AMOUNT_DIFFERS);
  }

  @Test
  void S4_twoThreadsWithTheSame_areOneFirstAndOneRepeat() throws Exception {
    AtomicInteger recorded = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    try {
      List<Future<Verified<PaymentResult>>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(
            threads.submit(
                () -> {
                  together.await();
                  return payments.receive(sample(), ORDERS, verified -> recorded.incrementAndGet());
                }));
      }
      Verified<PaymentResult> one = both.get(0).get();
      Verified<PaymentResult> other = both.get(1).get();
      assertThat(recorded).hasValue(1);
      assertThat(List.of(one.isRepeat(), other.isRepeat())).containsExactlyInAnyOrder(true, false);
      assertThat(one.acknowledgement()).isEqualTo(other.acknowledgement());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void S4_ageAlone_neverRefuses() {
    for (Duration off : List.of(Duration.ofDays(30), Duration.ofDays(-30))) {
      Instant now = Samples.CONFIRMED_AT.plus(off);
      Verified<PaymentResult> verified =
          platform.client(Samples.settings().build(), now).verify(sample(), ORDERS);
      assertThat(verified.isLate()).isTrue();
      assertThat(verified.acknowledgement()).isEqualTo(Samples.compact("pay-confirm-ack"));
    }
    Verified<PaymentResult> unreadable =
        payments.verify(confirm(c -> c.put("ThoiGianGD", "soon")), ORDERS);
    assertThat(unreadable.isLate()).isTrue();
    assertThat(unreadable.value().paidAt()).isEmpty();
  }

  @Test
  void S5_rejection_showsNoSecretNoChecksumNoPerson() {
    CallbackRejected rejected = rejected(signed(tree(), Secret.of("guess")));
    assertThat(rejected)
        .hasMessageContaining("Remedy")
        .hasMessageNotContaining("KHOA-BI-MAT")
        .hasMessageNotContaining("DT-THU-NGHIEM")
        .hasMessageNotContaining("dvc000000");
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
  void S6_secret_isTheHostsAndNeverTheMessages() {
    ObjectNode message = tree();
    message.put("MaBiMat", "mine");
    assertThat(rejected(signed(message, Secret.of("mine"))).reason())
        .isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @Test
  void S13_whatTheBrowserBringsBack_isNoProof() {
    String query = "MaLoi=00&MaThamChieu=" + Samples.REFERENCE + "&SoTien=150000";
    assertThat(rejected(CallbackRequest.of(query.getBytes(UTF_8))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void S11_ordersThatFail_failTheCallAndRememberNothing() {
    assertThatThrownBy(
            () ->
                payments.verify(
                    sample(),
                    reference -> {
                      throw new IllegalStateException("database is away");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(payments.verify(sample(), ORDERS).isRepeat()).isFalse();
  }

  @Test
  void S11_everyRefusal_hasAnAnswerInTheProtocolsForm() {
    ObjectNode forged = tree();
    CallbackRejected rejected = rejected(confirm(c -> c.put("SoTien", 1)));
    assertThat(Samples.tree(rejected.acknowledgement()).get("MoTaLoi").asText())
        .isEqualTo("Các lỗi khác");
    forged.put("ThongTinGiaoDich", "X");
    assertThat(rejected(request(forged)).acknowledgement())
        .isEqualTo(Samples.compact("pay-confirm-ack-error"));
  }

  @Test
  void S12_signingMode_signsWhatIsProvenAndNeverAnEcho() {
    PaymentsClient signing =
        platform.client(Samples.settings().signsAcknowledgements(true).build());
    var yes = Samples.tree(signing.verify(sample(), ORDERS).acknowledgement());
    assertThat(yes.get("MaXacThuc").asText())
        .isEqualTo(
            Checksum.hex(
                List.of(
                    "00",
                    "Thành công",
                    "DT-THU-NGHIEM",
                    Samples.REFERENCE.value(),
                    "20260115093212"),
                Samples.SECRET));
    ObjectNode forged = tree();
    forged.put("MaThamChieu", "chosen");
    for (CallbackRequest odd :
        List.of(request(forged), CallbackRequest.of("{\"MaDoiTac\":\"x\"}".getBytes(UTF_8)))) {
      assertThatThrownBy(() -> signing.verify(odd, ORDERS))
          .isInstanceOfSatisfying(
              CallbackRejected.class,
              e ->
                  assertThat(Samples.tree(e.acknowledgement()).get("MaXacThuc").asText())
                      .isEmpty());
    }
  }

  @Test
  void dossierBesideTheSignature_countsOnlyWhenTheSignedPartNamesIt() {
    Bills bills = new Bills();
    CallbackRequest lookedUp =
        confirm(
            c -> {
              c.put("MaThamChieu", "000.00.00.H00-260101-000120260115093000");
              c.put("ThongTinGiaoDich", "x");
              c.put("MaHoSo", Samples.DOSSIER.value());
            });
    assertThat(payments.verify(lookedUp, bills).value().dossier()).contains(Samples.DOSSIER);
    assertThat(bills.asked).containsExactly(Samples.DOSSIER);

    CallbackRequest swapped =
        confirm(
            c -> {
              c.put("MaThamChieu", "000.00.00.H00-260101-000120260115093000");
              c.put("MaHoSo", "000.00.00.H00-260101-00012");
            });
    assertThat(rejected(swapped, bills).reason()).isEqualTo(Reason.UNKNOWN_REFERENCE);

    CallbackRequest narrated =
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

  private CallbackRejected rejected(CallbackRequest request) {
    return rejected(request, ORDERS);
  }

  private CallbackRejected rejected(CallbackRequest request, PaymentOrders orders) {
    try {
      payments.verify(request, orders);
    } catch (CallbackRejected rejected) {
      return rejected;
    }
    throw new AssertionError("accepted");
  }

  private static CallbackRequest sample() {
    return Samples.callback(Samples.bytes("pay-confirm-request"));
  }

  private static ObjectNode tree() {
    return (ObjectNode) Samples.tree(Samples.bytes("pay-confirm-request"));
  }

  /** The sample with a change, signed as the platform would. */
  private static CallbackRequest confirm(Consumer<ObjectNode> change) {
    ObjectNode message = tree();
    change.accept(message);
    return signed(message, Samples.SECRET);
  }

  private static CallbackRequest signed(ObjectNode message, Secret secret) {
    message.put("MaXacThuc", joined(message, secret));
    return request(message);
  }

  private static CallbackRequest request(ObjectNode message) {
    return CallbackRequest.of(Samples.JSON.write(message));
  }

  /** The platform's rule, written once more and without any care for what is ambiguous. */
  private static String joined(ObjectNode message, Secret secret) {
    StringBuilder text = new StringBuilder();
    for (String name : SIGNED) {
      text.append(message.hasNonNull(name) ? message.get(name).asText() : "").append('|');
    }
    return Sha256.hex((text + secret.reveal()).getBytes(UTF_8));
  }
}
