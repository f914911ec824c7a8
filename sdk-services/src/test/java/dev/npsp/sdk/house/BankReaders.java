package dev.npsp.sdk.house;

import dev.npsp.sdk.banking.EnvelopeTrust;
import dev.npsp.sdk.banking.EtaxBank;
import dev.npsp.sdk.banking.EtaxEndpoint;
import dev.npsp.sdk.banking.SignedEnvelope;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.house.UnprovenReaders.OfJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What a bank reads before anything of it is proven. */
final class BankReaders {

  private static final KeyRing KEYS = KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM"));

  private BankReaders() {}

  static void putAll(Map<String, OfJson> all) {
    SignedEnvelope envelope = SignedEnvelope.trusting(EnvelopeTrust.pinned(certificate()));
    String sealed = UnprovenReaders.sample("pay-bank-etax-init-envelope");
    all.put("envelope", new OfJson(sealed, envelope::open));
    EtaxEndpoint etax = EtaxEndpoint.of(envelope, "TCT", KEYS, neverAsked(EtaxBank.class));
    all.put("e-tax open", new OfJson(sealed, body -> etax.open(InboundRequest.of(body))));
    all.put("e-tax confirm", new OfJson(sealed, body -> etax.confirm(InboundRequest.of(body))));
    all.put("e-tax feedback", new OfJson(sealed, body -> etax.feedback(InboundRequest.of(body))));
    all.put(
        "e-tax receipt",
        new OfJson(
            UnprovenReaders.sample("pay-bank-etax-receipt-request").replace("TC0", "TC1"),
            body -> etax.printReceipt(InboundRequest.of(body))));
    PlatformEndpoint platform = platform();
    all.put("gate", new OfJson("{}", body -> platform.answer("bank/create", unproven(body))));
  }

  private static PlatformEndpoint platform() {
    BankStore store = BankStore.inMemory();
    CoreBanking core = neverAsked(CoreBanking.class);
    Clock clock = Clock.systemUTC();
    return PlatformEndpoint.to(
        BillPaymentService.over(store, core, clock),
        store,
        core,
        RequestSignature.shared(KEYS, clock));
  }

  private static InboundRequest unproven(byte[] body) {
    return InboundRequest.of(
        Map.of(
            PlatformEndpoint.REQUEST_ID,
            List.of("q1"),
            "X-Request-Time",
            List.of(Long.toString(Clock.systemUTC().instant().getEpochSecond())),
            RequestSignature.HEADER,
            List.of("ab".repeat(32))),
        body);
  }

  /** A host that fails the test when it is asked for what nobody has proven. */
  private static <T> T neverAsked(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new AssertionError("The bank was asked: " + method.getName());
            }));
  }

  private static X509Certificate certificate() {
    try (InputStream in = BankReaders.class.getResourceAsStream("/etax/signer.p12")) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, "changeit".toCharArray());
      return (X509Certificate) store.getCertificate("signer");
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
