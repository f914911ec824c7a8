package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.VirtualTimer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One tracker over three wires, each over HTTP. */
@Timeout(60)
class TogetherOlderPaymentsTest {
  private static final URI BACK = URI.create("https://dvc.example.test/tra-ve");
  private static final String NUMBER = Cases.code(1).value();

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(SandboxOptions.builder().timer(new VirtualTimer()).build());

  private final PaymentStore store = PaymentStore.inMemory();
  private volatile PaymentTracker tracker;
  private PortalClient client;
  private AgencyServer agency;

  @BeforeEach
  void openAgency() throws Exception {
    client = sandbox.clientBuilder().build();
    tracker = PaymentTracker.builder(client.payments(), store).settleAfter(Duration.ZERO).build();
    agency = new AgencyServer(this::result, request -> new byte[0]);
    sandbox.agencyAt(agency.uri());
  }

  @AfterEach
  void closeAgency() throws Exception {
    agency.close();
    client.close();
  }

  private byte[] result(InboundRequest request) {
    try {
      return tracker.receive(request).acknowledgement();
    } catch (CallbackRejected e) {
      return e.acknowledgement();
    }
  }

  private void over(PaymentAccount account) {
    client.close();
    client = sandbox.clientBuilder().payments(account).build();
    tracker = PaymentTracker.builder(client.payments(), store).settleAfter(Duration.ZERO).build();
  }

  private static KeyPaySettings keyPay() {
    SandboxOptions options = sandbox.options();
    return KeyPaySettings.builder(
            options.keyPayClient(),
            KeyRing.of(Secret.of(options.keyPayRequestKey())),
            KeyRing.of(Secret.of(options.keyPayResultKey())),
            BACK)
        .build();
  }

  private static PayGovSettings payGov(String secret) {
    SandboxOptions options = sandbox.options();
    return PayGovSettings.builder(
            options.payGovPartner(),
            Secret.of(options.payGovAccessKey()),
            KeyRing.of(Secret.of(secret)),
            "DV01")
        .returnUri(BACK)
        .ownAddress(options.host())
        .build();
  }

  private static PaymentOrder order() {
    return PaymentOrder.forDossier(
            ServiceFee.of(
                Cases.code(1),
                Cases.CERTIFIED_COPIES,
                AgencyCode.of(PortalSandbox.AGENCY),
                "Bộ phận Một cửa"),
            Vnd.of(115_000),
            Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC"),
            Person.builder("Nguyễn Văn Ví Dụ")
                .personalId(PersonalId.of("038099000017"))
                .address(PostalAddress.of("Số 1 đường Ví Dụ"))
                .build())
        .build();
  }

  private PaymentState state() {
    return tracker.get(NUMBER).state();
  }

  @Test
  void keyPay_whenPaid_isAskedBeforeItCountsAsPaid() {
    over(keyPay());
    PaymentPage page = tracker.open(order());
    CallbackDelivery delivery = sandbox.settleAtKeyPay(page.reference().value(), true);
    assertThat(delivery.acknowledged()).isTrue();
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void keyPay_whenAFailureIsTurnedIntoASuccess_isNotPaid() {
    over(keyPay());
    String reference = tracker.open(order()).reference().value();
    sandbox.settleAtKeyPay(reference, false);
    String turned = sandbox.resultOfKeyPay(reference).replace("\"status\":1", "\"status\":0");
    tracker.receive(InboundRequest.of(turned.getBytes(StandardCharsets.UTF_8)));
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @Test
  void keyPay_whenTheAnswerIsLost_isFoundByAskingAndOpenedOnce() {
    over(keyPay());
    sandbox.nextCall(Fault.resetAfterHandling());
    assertThatThrownBy(() -> tracker.open(order())).isInstanceOf(OutcomeUnknown.class);
    String reference = tracker.get(NUMBER).attempts().get(0).reference().value();
    sandbox.settleAtKeyPay(reference, true);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).attempts()).hasSize(1);
  }

  @Test
  void keyPay_whenTheKeyIsAnother_isRefusedAndMayBeTriedAgain() {
    over(keyPay().toBuilder().outgoingKeys(KeyRing.of(Secret.of("other"))).build());
    assertThatThrownBy(() -> tracker.open(order()))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.message()).contains("check_sum"));
    assertThat(state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void payGov_whenPaid_isPaidAndAcknowledged() {
    over(payGov(sandbox.options().paymentSecret()));
    String reference = tracker.open(order()).reference().value();
    CallbackDelivery delivery = sandbox.settleAtPayGov(reference, true);
    assertThat(delivery.acknowledged()).isTrue();
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void payGov_whenAFailureIsTurnedIntoASuccess_isRefused() {
    over(payGov(sandbox.options().paymentSecret()));
    String reference = tracker.open(order()).reference().value();
    assertThat(sandbox.settleAtPayGov(reference, false).acknowledged()).isTrue();
    String turned =
        sandbox.resultOfPayGov(reference).replace("\"errorCode\":\"01\"", "\"errorCode\":\"00\"");
    assertThatThrownBy(
            () -> tracker.receive(InboundRequest.of(turned.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(CallbackRejected.class);
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @Test
  void payGov_whenTheSecretIsAnother_saysSo() {
    over(payGov("other"));
    assertThatThrownBy(() -> tracker.open(order())).isInstanceOf(SecretRefused.class);
  }

  @Test
  void platform_whenPaid_keepsTheReceiptAsWell() {
    String reference = tracker.open(order()).reference().value();
    assertThat(sandbox.pay(reference).acknowledged()).isTrue();
    assertThat(state()).isEqualTo(PaymentState.PAID);
    Receipt receipt = tracker.receipt(NUMBER);
    assertThat(state()).isEqualTo(PaymentState.RECEIPT_ISSUED);
    assertThat(store.findReceipt(tracker.get(NUMBER).attempts().get(0).reference()))
        .hasValueSatisfying(kept -> assertThat(kept.sha256()).isEqualTo(receipt.sha256()));
  }
}
