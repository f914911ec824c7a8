package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.ProviderStatusCode;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.ReceiptNotAvailable;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.ReceiptForm;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.VirtualTimer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TogetherPaymentsTest {
  private static final Vnd FEE = Vnd.of(115_000);
  private static final Secret NEXT = Secret.of("next-secret");

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(SandboxOptions.builder().timer(new VirtualTimer()).build());

  private final PaymentOrder order = order(1);
  private final String reference = order.reference().value();
  private PaymentsClient payments;
  private AgencyBooks books;
  private AgencyServer agency;

  @BeforeEach
  void openAgency() throws Exception {
    payments = sandbox.client().payments();
    books = new AgencyBooks(payments);
    agency = new AgencyServer(books::result, books::inquiry);
    sandbox.agencyAt(agency.uri());
  }

  @AfterEach
  void closeAgency() throws Exception {
    agency.close();
  }

  private static PaymentOrder order(int number) {
    return PaymentOrder.forDossier(
            ServiceFee.of(
                Cases.code(number),
                Cases.CERTIFIED_COPIES,
                AgencyCode.of(PortalSandbox.AGENCY),
                "Bộ phận Một cửa"),
            FEE,
            Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC"),
            Person.builder("Nguyễn Văn Ví Dụ")
                .personalId(PersonalId.of("038099000017"))
                .address(PostalAddress.of("Số 1 đường Ví Dụ"))
                .build())
        .orderedAt(Cases.RECEIVED)
        .build();
  }

  private void open() {
    books.keep(order);
    payments.open(order);
  }

  /** Paid, but the agency has not taken the result in. */
  private void paidUnrecorded() {
    open();
    books.closed(true);
    sandbox.pay(reference);
    books.closed(false);
    assertThat(books.recorded()).isEmpty();
  }

  @Test
  void receive_whenTheCitizenPaid_recordsAndAcknowledges() {
    books.keep(order);
    PaymentPage page = payments.open(order);
    assertThat(page.reference()).isEqualTo(order.reference());
    assertThat(page.uri().getPath()).isEqualTo("/pay");

    SandboxPayment payment = sandbox.pay(reference);

    assertThat(payment.acknowledged()).isTrue();
    assertThat(books.rejected()).isEmpty();
    assertThat(books.recorded())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.succeeded()).isTrue();
              assertThat(result.amount()).isEqualTo(FEE);
              assertThat(result.reference()).isEqualTo(order.reference());
              assertThat(result.transactionId()).isEqualTo(payment.transactionCode().orElseThrow());
            });
  }

  @Test
  void receive_whenThePaymentFailed_recordsThatNothingWasPaid() {
    open();

    SandboxPayment payment = sandbox.refuse(reference);

    assertThat(payment.acknowledged()).isTrue();
    assertThat(books.recorded())
        .singleElement()
        .satisfies(result -> assertThat(result.succeeded()).isFalse());
    assertThat(payments.query(order).saysPaid(FEE)).isFalse();
  }

  @Test
  void receive_whenTheRecorderFailed_takesTheNextDeliveryAsTheFirst() {
    paidUnrecorded();

    CallbackDelivery again = sandbox.deliver(sandbox.confirmation(reference));

    assertThat(again.acknowledged()).isTrue();
    assertThat(books.recorded()).hasSize(1);
    assertThat(books.received()).extracting(Verified::isRepeat).containsExactly(false);
  }

  @Test
  void receive_whenForged_isRejected() {
    paidUnrecorded();
    assertRejected(sandbox.deliverForged(reference), Reason.WRONG_CHECKSUM);
  }

  @Test
  void receive_whenTheAmountIsAnother_isRejected() {
    paidUnrecorded();
    assertRejected(sandbox.deliverReamounted(reference, 1_000), Reason.AMOUNT_DIFFERS);
  }

  @Test
  void receive_whenNobodyOpenedIt_isRejected() {
    paidUnrecorded();
    assertRejected(sandbox.deliverUnknown(order(2).reference().value()), Reason.UNKNOWN_REFERENCE);
  }

  @Test
  void receive_whenForAnotherPartner_isRejected() {
    paidUnrecorded();
    assertRejected(sandbox.deliverForeign(reference, "DT-KHAC"), Reason.FOREIGN_PARTNER);
  }

  @Test
  void receive_whenADigitWasChangedOnTheWay_isRejected() {
    paidUnrecorded();
    String changed = sandbox.confirmation(reference).replace("115000", "915000");
    assertRejected(sandbox.deliver(changed), Reason.WRONG_CHECKSUM);
  }

  private void assertRejected(CallbackDelivery delivery, Reason reason) {
    assertThat(delivery.status()).isEqualTo(200);
    assertThat(delivery.answer()).contains("\"MaLoi\":\"99\"");
    assertThat(delivery.acknowledged()).isFalse();
    assertThat(books.rejected()).extracting(CallbackRejected::reason).containsExactly(reason);
    assertThat(books.rejected().get(0).remedy()).isNotBlank();
    assertThat(books.recorded()).isEmpty();
    assertThat(sandbox.deliver(sandbox.confirmation(reference)).acknowledged()).isTrue();
    assertThat(books.recorded()).hasSize(1);
  }

  @Test
  void receive_whenDeliveredTwice_recordsOnceAndAnswersAlike() {
    open();
    sandbox.nextCall(Fault.duplicateCallback());

    sandbox.pay(reference);

    List<CallbackDelivery> deliveries = sandbox.callbackDeliveries(reference);
    assertThat(deliveries).hasSize(2).allMatch(CallbackDelivery::acknowledged);
    assertThat(deliveries.get(1).answer()).isEqualTo(deliveries.get(0).answer());
    assertThat(books.received()).extracting(Verified::isRepeat).containsExactly(false, true);
    assertThat(books.received().get(1).acknowledgement())
        .isEqualTo(books.received().get(0).acknowledgement());
    assertThat(books.recorded()).hasSize(1);
  }

  @Test
  void query_whenPendingThenPaid_tellsBoth() {
    open();
    assertThat(payments.query(order).statusCode()).contains(ProviderStatusCode.PENDING);
    assertThat(payments.query(order).saysPaid(FEE)).isFalse();

    sandbox.pay(reference);

    assertThat(payments.query(order).statusCode()).contains(ProviderStatusCode.PAID);
    assertThat(payments.query(order).saysPaid(FEE)).isTrue();
  }

  @Test
  void query_whenNeverOpened_isNotFound() {
    assertThatThrownBy(() -> payments.query(order)).isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void open_whenConnectionDropsAfterTheAnswer_isUnknownOpenedOnceAndCanBeLookedUp() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> payments.open(order)).isInstanceOf(OutcomeUnknown.class);

    assertThat(sandbox.payments()).hasSize(1);
    assertThat(payments.query(order).statusCode()).contains(ProviderStatusCode.PENDING);
  }

  @Test
  void open_whenConnectionDropsBefore_isUnknownAndTheLookUpFindsNothing() {
    sandbox.nextCall(Fault.resetBeforeHandling());

    assertThatThrownBy(() -> payments.open(order)).isInstanceOf(OutcomeUnknown.class);

    assertThat(sandbox.payments()).isEmpty();
    assertThatThrownBy(() -> payments.query(order)).isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void receipt_whenPaid_isFetchedByItsAddress() {
    open();
    assertThatThrownBy(() -> payments.receipt(order)).isInstanceOf(ReceiptNotAvailable.class);
    sandbox.pay(reference);

    Receipt receipt = payments.receipt(order);

    assertThat(start(receipt)).isEqualTo("%PDF-");
    assertThat(receipt.source()).isPresent();
    assertThat(start(payments.receipt(books.recorded().get(0)))).isEqualTo("%PDF-");
  }

  @Test
  void receipt_whenThePlatformSendsThePdfItself_isTaken() {
    SandboxOptions options = SandboxOptions.builder().receiptForm(ReceiptForm.PDF).build();
    try (PortalSandbox portal = PortalSandbox.start(options)) {
      portal.client().payments().open(order);
      portal.pay(reference);

      Receipt receipt = portal.client().payments().receipt(order);

      assertThat(start(receipt)).isEqualTo("%PDF-");
      assertThat(receipt.source()).isEmpty();
    }
  }

  private static String start(Receipt receipt) {
    return new String(receipt.pdf(), 0, 5, StandardCharsets.US_ASCII);
  }

  @Test
  void answerInquiry_whenSomethingIsDue_isPaidAndAcknowledged() {
    books.bill(Cases.code(1), order);
    assertThat(sandbox.inquireBill(Cases.code(1).value())).contains("115000");

    SandboxPayment payment = sandbox.payBill(Cases.code(1).value());

    assertThat(payment.acknowledged()).isTrue();
    assertThat(payment.amount()).isEqualTo(115_000);
    assertThat(books.recorded())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.succeeded()).isTrue();
              assertThat(result.dossier()).contains(Cases.code(1));
            });
  }

  @Test
  void answerInquiry_whenNobodyKnowsTheDossier_saysSo() {
    assertThat(sandbox.inquireBill(Cases.code(9).value())).contains("-1");
    assertThatThrownBy(() -> sandbox.payBill(Cases.code(9).value()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(books.recorded()).isEmpty();
  }

  @Test
  void receive_whenWeRotatedFirst_acceptsThePreviousSecretUntilItIsForgotten() throws Exception {
    KeyRing keys = KeyRing.of(Secret.of(sandbox.options().paymentSecret()));
    try (PortalClient rotating = client(keys)) {
      AgencyBooks own = new AgencyBooks(rotating.payments());
      own.keep(order);
      rotating.payments().open(order);
      keys.rotateTo(NEXT);
      try (AgencyServer server = new AgencyServer(own::result, own::inquiry)) {
        sandbox.agencyAt(server.uri());
        assertThat(sandbox.pay(reference).acknowledged()).isTrue();
        assertThat(own.recorded()).hasSize(1);

        keys.forgetPrevious();

        assertThat(sandbox.deliver(sandbox.confirmation(reference)).acknowledged()).isFalse();
        assertThat(own.rejected())
            .extracting(CallbackRejected::reason)
            .containsExactly(Reason.WRONG_CHECKSUM);
        assertThat(own.recorded()).hasSize(1);
      }
    }
  }

  @Test
  void open_whenThePlatformDoesNotKnowTheNewSecret_saysSoWithoutShowingIt() {
    KeyRing keys = KeyRing.of(Secret.of(sandbox.options().paymentSecret()));
    try (PortalClient rotating = client(keys)) {
      keys.rotateTo(NEXT);

      SecretRefused refused =
          catchThrowableOfType(SecretRefused.class, () -> rotating.payments().open(order));

      assertThat(refused.remedy()).isNotBlank();
      assertThat(refused.toString() + keys).doesNotContain("next-secret");
      assertThat(sandbox.payments()).isEmpty();
    }
  }

  @Test
  void openAndReceive_whenTheHostsVaultChanges_useItsSecretsFromThenOn() throws Exception {
    AtomicReference<List<Secret>> vault = new AtomicReference<>(List.of(NEXT));
    try (PortalClient supplied = client(KeyRing.of(vault::get))) {
      assertThatThrownBy(() -> supplied.payments().open(order)).isInstanceOf(SecretRefused.class);
      AgencyBooks own = new AgencyBooks(supplied.payments());
      own.keep(order);

      vault.set(List.of(NEXT, Secret.of(sandbox.options().paymentSecret())));
      assertThatThrownBy(() -> supplied.payments().open(order)).isInstanceOf(SecretRefused.class);
      vault.set(List.of(Secret.of(sandbox.options().paymentSecret()), NEXT));
      supplied.payments().open(order);

      try (AgencyServer server = new AgencyServer(own::result, own::inquiry)) {
        sandbox.agencyAt(server.uri());
        assertThat(sandbox.pay(reference).acknowledged()).isTrue();
        vault.set(List.of(NEXT));
        assertThat(sandbox.deliver(sandbox.confirmation(reference)).acknowledged()).isFalse();
        assertThat(own.recorded()).hasSize(1);
      }
    }
  }

  @Test
  void openAndReceive_whenThePlatformRotatedToo_work() throws Exception {
    SandboxOptions options =
        SandboxOptions.builder().paymentSecret("next-secret").timer(new VirtualTimer()).build();
    KeyRing keys = KeyRing.of(Secret.of("first-secret"));
    try (PortalSandbox rotated = PortalSandbox.start(options);
        PortalClient client =
            rotated.clientBuilder().payments(settings(rotated.options(), keys)).build()) {
      keys.rotateTo(NEXT);
      AgencyBooks own = new AgencyBooks(client.payments());
      own.keep(order);
      try (AgencyServer server = new AgencyServer(own::result, own::inquiry)) {
        rotated.agencyAt(server.uri());
        client.payments().open(order);

        assertThat(rotated.pay(reference).acknowledged()).isTrue();
        assertThat(own.recorded()).hasSize(1);
      }
    }
  }

  private static PortalClient client(KeyRing keys) {
    return sandbox.clientBuilder().payments(settings(sandbox.options(), keys)).build();
  }

  private static PaymentSettings settings(SandboxOptions options, KeyRing keys) {
    return PaymentSettings.builder(options.partner(), keys, options.host()).build();
  }
}
