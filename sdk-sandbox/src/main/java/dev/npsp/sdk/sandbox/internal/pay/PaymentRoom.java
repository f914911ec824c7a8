package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.SandboxTimer;
import dev.npsp.sdk.sandbox.internal.bank.Ledger;
import dev.npsp.sdk.sandbox.internal.store.FaultQueue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Everything about payments, put together. */
public final class PaymentRoom {
  private final PaymentRegister register;
  private final AgencyChannel agency;
  private final PaymentSettler settler;
  private final PaymentPlatform platform;
  private final PayPage page;
  private final KeyPay keyPay;
  private final PayGov payGov;

  public PaymentRoom(
      SandboxOptions options,
      SandboxTimer timer,
      FaultQueue faults,
      Supplier<URI> base,
      Ledger ledger,
      BooleanSupplier collectedByBank) {
    Checksum checksum = new Checksum(options.paymentSecret());
    register = new PaymentRegister(options.keep());
    agency = new AgencyChannel(options.agencyUri(), options.callbackTimeout());
    settler = new PaymentSettler(register, agency, timer, faults, checksum, options, ledger);
    platform = new PaymentPlatform(register, settler, checksum, options, base, collectedByBank);
    page = new PayPage(register, settler);
    keyPay = new KeyPay(agency, options, base);
    payGov = new PayGov(agency, options, base);
  }

  public PaymentPlatform platform() {
    return platform;
  }

  public PaymentSettler settler() {
    return settler;
  }

  public PayPage page() {
    return page;
  }

  public KeyPay keyPay() {
    return keyPay;
  }

  public PayGov payGov() {
    return payGov;
  }

  public void agencyIsAt(URI uri) {
    agency.leadsTo(uri);
  }

  public List<SandboxPayment> all() {
    return register.all();
  }

  public Optional<SandboxPayment> find(String reference) {
    return Optional.ofNullable(register.find(reference));
  }

  public void clear() {
    register.clear();
    keyPay.clear();
    payGov.clear();
  }
}
