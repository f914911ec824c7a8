package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.EnvelopeSigner;
import dev.npsp.sdk.banking.EnvelopeTrust;
import dev.npsp.sdk.banking.EtaxBank;
import dev.npsp.sdk.banking.EtaxCode;
import dev.npsp.sdk.banking.EtaxConfirmation;
import dev.npsp.sdk.banking.EtaxConfirmed;
import dev.npsp.sdk.banking.EtaxEndpoint;
import dev.npsp.sdk.banking.EtaxFeedback;
import dev.npsp.sdk.banking.EtaxOpened;
import dev.npsp.sdk.banking.EtaxPayment;
import dev.npsp.sdk.banking.EtaxReceipt;
import dev.npsp.sdk.banking.SignedEnvelope;
import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.CoreAnswer;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.Vnd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A bank: signed envelopes of the tax authority, requests of the platform, replies to its own. */
final class BankTargets {

  private static final Secret KEY = Secret.of("KHOA-BI-MAT-THU-NGHIEM");

  /** When the certificate of the corpus is valid. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

  private BankTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>(etax());
    for (String route :
        List.of(
            "create", "status", "receipt", "account", "refund", "payer", "disburse", "day-file")) {
      all.add(Target.of("bank gate " + route, input -> platform("bank/" + route, input), "gate-"));
    }
    return all;
  }

  /** What a bank asks of the platform, and tells it. */
  static List<Area> areas() {
    Arguments arguments =
        Arguments.of(URI.create("http://h.invalid/"), Orders.DOSSIER, BillKind.DOSSIER, paid());
    BankSettings settings = BankSettings.builder("DT-THU", "01", KeyRing.of(KEY)).build();
    Area banking =
        new Area(
            "banking",
            BankingClient.class,
            Line::ofCalls,
            line -> Portals.over(line).banking(),
            arguments,
            List.of("pay-inquiry-response", "bill-"));
    Area proposals =
        new Area(
            "bank proposals",
            BankProposalsClient.class,
            Line::ofCalls,
            line -> Portals.over(line).bankProposals(settings),
            arguments,
            List.of("pay-inquiry-response", "bill-", "pay-confirm-ack"));
    return List.of(banking, proposals);
  }

  private static BankPayment paid() {
    BillTerms terms =
        BillTerms.builder(Vnd.of(150_000))
            .invoice(Orders.PLATFORM)
            .narration("THANH TOAN HO SO 000.00.00.H00-260101-0001")
            .build();
    return BankPayment.builder("NB1", BillKey.of(Orders.DOSSIER), terms)
        .transaction("PP0000000000001")
        .settledAt(Portals.CLOCK.instant())
        .build();
  }

  private static List<Target> etax() {
    KeyStore.PrivateKeyEntry entry = entry();
    X509Certificate certificate = (X509Certificate) entry.getCertificate();
    PrivateKey key = entry.getPrivateKey();
    EnvelopeSigner signer = EnvelopeSigner.of(key, List.of(certificate));
    SignedEnvelope envelope = SignedEnvelope.trusting(EnvelopeTrust.pinned(certificate), CLOCK);
    EtaxEndpoint endpoint = EtaxEndpoint.of(envelope, "TCT", KeyRing.of(KEY), new Bank());
    return List.of(
        Target.of(
            "etax envelope",
            envelope::open,
            "pay-bank-etax-init-envelope",
            "nfc-envelope",
            "etax-sealed"),
        etax("open", EtaxEndpoint::open, endpoint, signer),
        etax("confirm", EtaxEndpoint::confirm, endpoint, signer),
        etax("feedback", EtaxEndpoint::feedback, endpoint, signer),
        Target.of(
            "etax receipt",
            input -> endpoint.printReceipt(InboundRequest.of(input)),
            "pay-bank-etax-receipt-request"));
  }

  private static Target etax(
      String name,
      BiFunction<EtaxEndpoint, InboundRequest, InboundReply> operation,
      EtaxEndpoint endpoint,
      EnvelopeSigner signer) {
    return Target.of(
        "etax " + name,
        input -> {
          InboundReply unused = operation.apply(endpoint, InboundRequest.of(signer.seal(input)));
        },
        "pay-bank-etax-",
        "etax-");
  }

  private static KeyStore.PrivateKeyEntry entry() {
    char[] password = "changeit".toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(Corpus.bytes("signer.p12")), password);
      return (KeyStore.PrivateKeyEntry)
          store.getEntry("signer", new KeyStore.PasswordProtection(password));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A store of its own for each input, so that it can be replayed alone. */
  private static void platform(String route, byte[] input) {
    BankStore store = BankStore.inMemory();
    RequestSignature signature = RequestSignature.shared(KeyRing.of(KEY), CLOCK);
    PlatformEndpoint platform =
        PlatformEndpoint.to(
                BillPaymentService.over(store, new Core(), CLOCK), store, new Core(), signature)
            .withDayFiles((day, type, service, channel) -> Optional.empty())
            .withClock(CLOCK);
    platform.answer("bank/create", signed("bank/create", "q0", Corpus.bytes("gate-create.json")));
    platform.answer(route, signed(route, "q1", input));
  }

  private static InboundRequest signed(String route, String id, byte[] input) {
    String time = Long.toString(CLOCK.instant().getEpochSecond());
    String text = String.join("\n", route, id, time, "");
    return InboundRequest.of(
        Map.of(
            PlatformEndpoint.REQUEST_ID,
            List.of(id),
            "X-Request-Time",
            List.of(time),
            RequestSignature.HEADER,
            List.of(SignedResult.hmac(text.getBytes(UTF_8), input))),
        input);
  }

  /** Agrees to everything. */
  private static final class Bank implements EtaxBank {

    @Override
    public EtaxOpened open(EtaxPayment payment) {
      return EtaxOpened.open("20260115000001", "1");
    }

    @Override
    public EtaxConfirmed confirm(EtaxConfirmation confirmation) {
      return EtaxConfirmed.of(EtaxCode.OK, "ok");
    }

    @Override
    public EtaxCode feedback(EtaxFeedback feedback) {
      return EtaxCode.OK;
    }

    @Override
    public EtaxReceipt receipt(String reference, String at) {
      return EtaxReceipt.at(URI.create("https://bank.example.test/r"));
    }
  }

  /** Moves every amount. */
  private static final class Core implements CoreBanking {

    @Override
    public CoreAnswer hold(String holdId, String account, Vnd amount) {
      return CoreAnswer.done("H1");
    }

    @Override
    public CoreAnswer capture(BankPayment payment) {
      return CoreAnswer.done("T1");
    }

    @Override
    public CoreAnswer release(BankPayment payment) {
      return CoreAnswer.done("L1");
    }

    @Override
    public CoreAnswer refund(BankPayment payment, Refund refund) {
      return CoreAnswer.done("R1");
    }

    @Override
    public CoreAnswer disburse(Disbursement disbursement) {
      return CoreAnswer.done("D1");
    }

    @Override
    public Optional<AccountHolder> account(String account) {
      return Optional.empty();
    }
  }
}
