package dev.npsp.sdk.payments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.npsp.sdk.payments.Confirms.ORDERS;
import static dev.npsp.sdk.payments.Confirms.confirm;
import static dev.npsp.sdk.payments.Confirms.request;
import static dev.npsp.sdk.payments.Confirms.sample;
import static dev.npsp.sdk.payments.Confirms.signed;
import static dev.npsp.sdk.payments.Confirms.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.io.File;
import java.io.FileOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pitfalls S1 to S13 that were seen in real payment code, and what holds here in their place:
 * one test or more for each, named after it. S9 is in {@link ReceiptPitfallsTest}.
 */
class PaymentPitfallsTest extends ClientOfPlatform {

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
    InboundRequest forged = signed(tree(), Secret.of("guess"));
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
  void S1_book_isMovedToPaidByNothingThatAnybodyCanMake() {
    for (Method method : PaymentTracker.class.getMethods()) {
      assertThat(method.getParameterTypes())
          .as(method.getName())
          .doesNotContain(PaymentResult.class, PaymentInquiryResult.class, TrackedPayment.class);
      if (List.of(method.getParameterTypes()).contains(PaymentState.class)) {
        assertThat(method.getName()).isIn("list", "total");
      }
    }
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
  void S3_checksums_areComparedByNobodyElse() {
    noClasses()
        .should()
        .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
        .check(
            payments()
                .that(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                            Receipt.class))));
  }

  @Test
  void S4_repeatWithItsOwnTime_getsTheFirstVerdictAndItsOwnEcho() {
    Verified<PaymentResult> first = payments.verify(sample(), ORDERS);
    InboundRequest resent = confirm(c -> c.put("ThoiGianGD", "20260115094500"));
    Verified<PaymentResult> repeat = payments.verify(resent, ORDERS);
    assertThat(repeat.isRepeat()).isTrue();
    JsonNode answer = Samples.tree(repeat.acknowledgement());
    assertThat(answer.get("MaLoi").asText()).isEqualTo("00");
    assertThat(answer.get("ThoiGianGD").asText()).isEqualTo("20260115094500");
    assertThat(answer.get("MaXacThuc").asText())
        .isEqualTo(Samples.tree(resent.copyOfBody()).get("MaXacThuc").asText());
    assertThat(payments.verify(sample(), ORDERS).acknowledgement())
        .isEqualTo(first.acknowledgement());
  }

  @Test
  void S4_repeatAfterTheSecretChanged_isSignedAnew() {
    PaymentSettings settings = Samples.settings().signsAcknowledgements(true).build();
    PaymentsClient signing = platform.client(settings, Samples.CONFIRMED_AT);
    Verified<PaymentResult> first = signing.verify(sample(), ORDERS);
    assertThat(signing.verify(sample(), ORDERS).acknowledgement())
        .isEqualTo(first.acknowledgement());
    settings.keys().rotateTo(Secret.of("the-next-secret"));
    Verified<PaymentResult> repeat = signing.verify(sample(), ORDERS);
    assertThat(repeat.isRepeat()).isTrue();
    assertThat(Samples.tree(repeat.acknowledgement()).get("MaXacThuc"))
        .isNotEqualTo(Samples.tree(first.acknowledgement()).get("MaXacThuc"));
  }

  @Test
  void S4_successAfterFailure_isNoRepeat() {
    InboundRequest failed = confirm(c -> c.put("MaLoi", "01"));
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
  void S4_twoNodesOverOneStore_moveTheOrderOnce() throws Exception {
    PaymentStore store = PaymentStore.inMemory();
    platform.answers(Samples.bytes("pay-init-response-direct"));
    PaymentsClient named = new OneReference(payments);
    PaymentTracker.over(named, store).open(Samples.order().build());
    CyclicBarrier together = new CyclicBarrier(4);
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // each node has a ledger of its own: only the store is shared
        PaymentTracker tracker =
            PaymentTracker.over(platform.client(Samples.settings().build()), store);
        all.add(
            nodes.submit(
                () -> {
                  together.await();
                  return tracker.receive(sample());
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    TrackedPayment paid = store.find(Samples.DOSSIER.value()).orElseThrow();
    assertThat(paid.state()).isEqualTo(PaymentState.PAID);
    assertThat(paid.paid()).isEqualTo(Vnd.of(150_000));
    assertThat(paid.history()).filteredOn(m -> m.to() == PaymentState.PAID).hasSize(1);
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
  void S5_toString_showsNeitherSecretNorPerson() {
    assertThat(Samples.settings().build().toString()).doesNotContain("KHOA-BI-MAT");
    Person payer =
        Person.builder("Nguyễn Văn Thử")
            .personalId(PersonalId.of("038099000017"))
            .address(PostalAddress.of("Số 1 Đường Thử Nghiệm"))
            .build();
    assertThat(Samples.order().payer(payer).build().toString())
        .doesNotContain("Nguyễn Văn Thử")
        .doesNotContain("038099000017")
        .doesNotContain("Đường Thử Nghiệm");
  }

  @Test
  void S6_secret_isTheHostsAndNeverTheMessages() {
    ObjectNode message = tree();
    message.put("MaBiMat", "mine");
    assertThat(rejected(signed(message, Secret.of("mine"))).reason())
        .isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @Test
  void S7_query_isATypeOfItsOwnAndAboutTheSamePayment() {
    platform.answers("{\"MaLoi\":\"00\",\"TrangThaiGD\":1,\"MaThamChieu\":\"other\"}");
    platform.answers("{\"MaLoi\":\"00\",\"TrangThaiGD\":1,\"MaThamChieu\":\"other\"}");
    platform.answers("{\"MaLoi\":\"00\",\"TrangThaiGD\":1,\"MaThamChieu\":\"other\"}");
    assertThatThrownBy(() -> payments.query(Samples.order().build()))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void S7_keyPaysStatus_isNotSignedAndSoNoProof() {
    PaymentResult told =
        PaymentResult.builder(Samples.REFERENCE, Vnd.of(150_000), "00")
            .outcomeSigned(false)
            .build();
    assertThat(told.succeeded()).isTrue();
    assertThat(told.outcomeSigned()).isFalse();
  }

  @Test
  void S8_receipt_neverTouchesAFile() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(File.class, FileOutputStream.class)
        .check(payments());
  }

  @Test
  void S10_payee_whenTheAnswerNamesAnotherAccount_isNotUnderstood() {
    platform.answers(
        """
        {"MaLoi":"00","TKThuHuong":"6666","UrlThanhToan":"https://pay.example.test/1"}\
        """);
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(OutcomeUnknown.class);
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
            ChecksumScheme.PLATFORM.hex(
                List.of(
                    "00",
                    "Thành công",
                    "DT-THU-NGHIEM",
                    Samples.REFERENCE.value(),
                    "20260115093212"),
                Samples.SECRET));
    ObjectNode forged = tree();
    forged.put("MaThamChieu", "chosen");
    for (InboundRequest odd :
        List.of(request(forged), InboundRequest.of("{\"MaDoiTac\":\"x\"}".getBytes(UTF_8)))) {
      assertThatThrownBy(() -> signing.verify(odd, ORDERS))
          .isInstanceOfSatisfying(
              CallbackRejected.class,
              e ->
                  assertThat(Samples.tree(e.acknowledgement()).get("MaXacThuc").asText())
                      .isEmpty());
    }
  }

  @Test
  void S13_whatTheBrowserBringsBack_isNoProof() {
    String query = "MaLoi=00&MaThamChieu=" + Samples.REFERENCE + "&SoTien=150000";
    assertThat(rejected(InboundRequest.of(query.getBytes(UTF_8))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void S13_payGovsReturnParameters_areNoProof() {
    PaymentsClient hub = platform.client(Samples.payGov().build());
    ObjectNode browser = (ObjectNode) Samples.tree(Samples.bytes("pay-paygov-callback"));
    assertThatThrownBy(() -> hub.verify(request(browser), ORDERS))
        .isInstanceOfSatisfying(
            CallbackRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_CHECKSUM));
  }

  private static JavaClasses payments() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("dev.npsp.sdk.payments");
  }
}
