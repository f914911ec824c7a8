package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.NoticePolicy;
import dev.npsp.sdk.banking.proposal.PaymentNotificationDispatcher;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TogetherBankTest {
  private static final Vnd FEE = Vnd.of(115_000);
  private static final KeyRing KEYS = KeyRing.of(Secret.of("sandbox-bank-secret"));
  private static final Map<BillKind, List<String>> BILLS =
      Map.of(
          BillKind.ELECTRICITY, List.of("PE01000000007"),
          BillKind.TAX_NOTICE, List.of("TB2026-00007", "LPTB2026-00007"),
          BillKind.INSURANCE, List.of("TA000007"));

  @RegisterExtension
  static final PortalSandboxExtension sandbox = PortalSandbox.create(SandboxOptions.defaults());

  private final PlainCore core = new PlainCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core);
  private BankProposalsClient platform;
  private PaymentNotificationDispatcher dispatcher;
  private AgencyBooks books;
  private AgencyServer agency;
  private BankServer bank;

  @BeforeEach
  void open() throws Exception {
    platform = proposals(KEYS);
    dispatcher =
        PaymentNotificationDispatcher.over(
            store,
            platform::tell,
            new NoticePolicy(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofDays(1)),
            Clock.systemUTC());
    books = new AgencyBooks(sandbox.client().payments());
    agency = new AgencyServer(books::result, books::inquiry);
    bank =
        new BankServer(
            PlatformEndpoint.to(
                service, store, core, RequestSignature.shared(KEYS, Clock.systemUTC())));
    sandbox.agencyAt(agency.uri());
    sandbox.bankAt(bank.uri());
  }

  @AfterEach
  void close() throws Exception {
    sandbox.bankAt(URI.create(""));
    bank.close();
    agency.close();
  }

  private static BankProposalsClient proposals(KeyRing keys) {
    return sandbox
        .client()
        .bankProposals(BankSettings.builder("NH-SANDBOX", "NHSANDBOX", keys).build());
  }

  @Test
  void payBill_throughABank_isCollectedOnceAndTheAgencyKnows() {
    DossierCode dossier = bill(1);
    DueBill asked = sandbox.client().banking().inquire(agency.uri(), dossier).bill().orElseThrow();
    BankPayment bound = service.bind(BillKey.of(BillKind.DOSSIER, asked), BillTerms.of(asked));

    SandboxPayment ordered = sandbox.payBill(dossier.value());
    assertThat(ordered.state()).isEqualTo(SandboxPayment.State.PENDING);
    BankPayment paid = pay(service.find(ordered.reference()).orElseThrow());
    dispatcher.runDue();

    assertThat(paid.number()).isEqualTo(bound.number());
    Awaitility.await().until(() -> sandbox.payment(ordered.reference()).acknowledged());
    assertThat(sandbox.ledger().held(ordered.reference())).isEqualTo(FEE.amount());
    assertThat(core.sum()).isEqualTo(FEE.amount());
    assertThat(
            sandbox.askBank("bank/status", "q1", "{\"MaHoaDon\":\"" + ordered.reference() + "\"}"))
        .contains("\"TrangThaiGD\":\"1\"");
  }

  @Test
  void householdAndEnterpriseBills_arePaidEndToEnd() {
    long sum = 0;
    for (Map.Entry<BillKind, List<String>> kind : BILLS.entrySet()) {
      for (String number : kind.getValue()) {
        DueBill first = due(kind.getKey(), number);
        DueBill second = due(kind.getKey(), number);
        assertThat(second.lookupCode()).isNotEqualTo(first.lookupCode());
        assertThat(second.amount()).isEqualTo(first.amount());
        BankPayment paid = pay(kind.getKey(), first);
        requirePaidBefore(kind.getKey(), first);
        requirePaidBefore(kind.getKey(), second);
        sum += paid.terms().amount().amount();
      }
    }
    assertThat(dispatcher.runDue()).isEqualTo(4);
    for (Map.Entry<BillKind, List<String>> kind : BILLS.entrySet()) {
      for (String number : kind.getValue()) {
        assertThat(platform.inquire(sandbox.issuerUri(), kind.getKey(), number).state())
            .isEqualTo(BillReply.State.NOTHING_DUE);
      }
    }
    assertThat(core.sum()).isEqualTo(sum);
    assertThat(sandbox.ledger().balance("TREASURY", "revenue")).isEqualTo(-sum);
    assertThat(sandbox.ledger().sum()).isZero();
    assertThat(sandbox.ledger().difference()).isZero();
    assertThat(platform.inquire(sandbox.issuerUri(), BillKind.INSURANCE, "TA999999").state())
        .isEqualTo(BillReply.State.NOT_FOUND);
  }

  @Test
  void tell_whenAnswersGetLost_isToldAgainAndPostedOnce() {
    BankPayment first = pay(BillKind.ELECTRICITY, due(BillKind.ELECTRICITY, "PE01000000008"));
    sandbox.nextCall(Fault.resetAfterHandling());
    assertThat(dispatcher.runDue()).isEqualTo(1);
    BankPayment second = pay(BillKind.ELECTRICITY, due(BillKind.ELECTRICITY, "PE01000000009"));
    sandbox.nextCall(Fault.bareError());
    assertThat(dispatcher.runDue()).isZero();
    sandbox.nextCall(Fault.truncatedJson());
    Awaitility.await().until(() -> dispatcher.runDue() == 1);
    assertThat(dispatcher.runDue()).isZero();
    platform.tell(second);

    long sum = first.terms().amount().plus(second.terms().amount()).amount();
    assertThat(sandbox.ledger().balance("TREASURY", "revenue")).isEqualTo(-sum);
    assertThat(sandbox.ledger().postings()).isEqualTo(2);
    assertThat(sandbox.ledger().doublePayments()).isZero();
  }

  @Test
  void tell_underASecondReference_isRefusedAndCounted() {
    DueBill bill = due(BillKind.INSURANCE, "TA000009");
    BankPayment paid = pay(BillKind.INSURANCE, bill);
    platform.tell(paid);
    BankPayment twice = paid.toBuilder().reference("ANOTHER").build();

    assertThatThrownBy(() -> platform.tell(twice))
        .isInstanceOfSatisfying(RefusedByPortal.class, e -> assertThat(e.code()).isEqualTo("116"));
    assertThat(sandbox.ledger().doublePayments()).isEqualTo(1);
    assertThat(sandbox.ledger().held("ANOTHER")).isZero();
  }

  @Test
  void tell_whenForgedOrReamounted_isRefused() {
    BankPayment paid = pay(BillKind.INSURANCE, due(BillKind.INSURANCE, "TA000010"));
    BankProposalsClient forger = proposals(KeyRing.of(Secret.of("guessed")));
    assertThatThrownBy(() -> forger.tell(paid))
        .isInstanceOfSatisfying(RefusedByPortal.class, e -> assertThat(e.code()).isEqualTo("07"));
    BankPayment cheaper = paid.toBuilder().terms(BillTerms.builder(Vnd.of(1)).build()).build();
    assertThatThrownBy(() -> platform.tell(cheaper))
        .isInstanceOfSatisfying(RefusedByPortal.class, e -> assertThat(e.code()).isEqualTo("183"));
    assertThat(sandbox.ledger().postings()).isZero();
    platform.tell(paid);
    assertThat(sandbox.ledger().postings()).isEqualTo(1);
  }

  @Test
  void refundAndDisbursement_moveThroughAllBooks() throws Exception {
    BankPayment paid = pay(BillKind.ELECTRICITY, due(BillKind.ELECTRICITY, "PE01000000011"));
    platform.tell(paid);
    long amount = paid.terms().amount().amount();

    assertThat(sandbox.refundBill(paid.reference(), "R1", 1_000)).contains("\"MaLoi\":\"00\"");
    assertThat(sandbox.refundBill(paid.reference(), "R1", 1_000)).contains("\"MaLoi\":\"00\"");
    assertThat(sandbox.refundBill(paid.reference(), "R2", amount)).contains("\"MaLoi\":\"184\"");
    String order =
        "{\"MaGiaoDichTTTT\":\"C1\",\"SoTien\":\"500\",\"MaTienTe\":\"VND\",\"TKThuHuong\":\"1\",\"MaNHThuHuong\":\"2\",\"KenhChi\":\"NAPAS\"}";
    assertThat(sandbox.askBank("bank/disburse", "q1", order)).contains("SUCCESS");
    assertThat(sandbox.askBank("bank/disburse", "q1", order)).contains("SUCCESS");

    assertThat(sandbox.ledger().held(paid.reference())).isEqualTo(amount - 1_000);
    assertThat(sandbox.ledger().balance("BANK", "customers")).isEqualTo(amount - 1_000);
    assertThat(sandbox.ledger().balance("BANK", "beneficiaries")).isEqualTo(-500);
    assertThat(core.sum()).isEqualTo(amount - 1_500);
    HttpRequest ask =
        HttpRequest.newBuilder(
                sandbox.uri().resolve("sandbox/ledger?reference=" + paid.reference()))
            .build();
    assertThat(HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofString()).body())
        .contains("\"sum\":0", "\"difference\":0", "\"held\":" + (amount - 1_000));
  }

  @Test
  void ledger_ofPaymentsThatTheSandboxCollectsItself_isTheSame() {
    sandbox.bankAt(URI.create(""));
    SandboxPayment paid = sandbox.payBill(bill(2).value());
    assertThat(sandbox.ledger().held(paid.reference())).isEqualTo(FEE.amount());
    assertThat(sandbox.refundBill(paid.reference(), "R1", FEE.amount() + 1)).contains("184");
    assertThat(sandbox.refundBill(paid.reference(), "R2", FEE.amount())).contains("00");
    assertThat(sandbox.ledger().held(paid.reference())).isZero();
    assertThat(sandbox.ledger().sum()).isZero();
  }

  @Test
  void collect_ofAPageThatTheAgencyOpened_isOrderedOnceAndSettledByTheBank() {
    PaymentOrder order = opened(3);
    String reference = order.reference().value();

    assertThat(sandbox.collect(reference).state()).isEqualTo(SandboxPayment.State.PENDING);
    BankPayment ordered = service.find(reference).orElseThrow();
    sandbox.collect(reference);
    assertThat(service.page("", 10)).hasSize(1);
    pay(ordered);
    assertThat(sandbox.ledger().collections()).isEmpty();
    dispatcher.runDue();

    Awaitility.await().until(() -> sandbox.payment(reference).acknowledged());
    assertThat(sandbox.ledger().collections()).containsOnly(Map.entry(reference, FEE.amount()));
    assertThat(sandbox.collect(reference).state()).isEqualTo(SandboxPayment.State.PAID);
    assertThat(core.sum()).isEqualTo(FEE.amount());
  }

  @Test
  void collect_whenTheBankDoesNotAnswer_saysSoAndMayBeAskedAgain() throws Exception {
    String reference = opened(4).reference().value();
    bank.close();
    URI ask = sandbox.uri().resolve("sandbox/collect?reference=" + reference);
    HttpRequest request =
        HttpRequest.newBuilder(ask).POST(HttpRequest.BodyPublishers.noBody()).build();
    assertThatThrownBy(() -> sandbox.collect(reference)).isInstanceOf(UncheckedIOException.class);
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(502);
    bank =
        new BankServer(
            PlatformEndpoint.to(
                service, store, core, RequestSignature.shared(KEYS, Clock.systemUTC())));
    sandbox.bankAt(bank.uri());
    sandbox.collect(reference);
    assertThat(service.find(reference)).isPresent();
    assertThatThrownBy(() -> sandbox.collect("NOBODYS")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void tell_ofAPaymentThatThePlatformCalledFailed_isRefusedAndNotPosted() {
    String reference = opened(5).reference().value();
    sandbox.collect(reference);
    BankPayment paid = pay(service.find(reference).orElseThrow());
    sandbox.refuse(reference);

    assertThatThrownBy(() -> platform.tell(paid))
        .isInstanceOfSatisfying(RefusedByPortal.class, e -> assertThat(e.code()).isEqualTo("183"));
    assertThat(sandbox.ledger().collections()).isEmpty();
    assertThat(sandbox.payment(reference).state()).isEqualTo(SandboxPayment.State.FAILED);
    assertThatThrownBy(() -> sandbox.collect(reference)).isInstanceOf(IllegalStateException.class);
  }

  /** The agency opens a page at the platform. */
  private PaymentOrder opened(int number) {
    PaymentOrder order = order(number);
    books.keep(order);
    sandbox.client().payments().open(order);
    return order;
  }

  private DossierCode bill(int number) {
    books.bill(Cases.code(number), order(number));
    return Cases.code(number);
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
                .address(PostalAddress.of("Thanh Hóa"))
                .build())
        .build();
  }

  private DueBill due(BillKind kind, String number) {
    return platform.inquire(sandbox.issuerUri(), kind, number).bill().orElseThrow();
  }

  private BankPayment pay(BillKind kind, DueBill bill) {
    return pay(service.bind(BillKey.of(kind, bill), BillTerms.of(bill)));
  }

  /** The payer says yes to what is shown. */
  private BankPayment pay(BankPayment shown) {
    return service.pay(shown.number(), "payer", shown.terms());
  }

  /** A second teller with an older or a newer look-up. */
  private void requirePaidBefore(BillKind kind, DueBill bill) {
    assertThatThrownBy(() -> service.bind(BillKey.of(kind, bill), BillTerms.of(bill)))
        .hasMessageContaining("paid before");
  }
}
