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
  private final PaymentBook book;
  private final AgencyLine agency;
  private final PaymentDesk desk;
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
    book = new PaymentBook(options.keep());
    agency = new AgencyLine(options.agencyUri(), options.callbackTimeout());
    desk = new PaymentDesk(book, agency, timer, faults, checksum, options, ledger);
    platform = new PaymentPlatform(book, desk, checksum, options, base, collectedByBank);
    page = new PayPage(book, desk);
    keyPay = new KeyPay(agency, options, base);
    payGov = new PayGov(agency, options, base);
  }

  public PaymentPlatform platform() {
    return platform;
  }

  public PaymentDesk desk() {
    return desk;
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
    return book.all();
  }

  public Optional<SandboxPayment> find(String reference) {
    return Optional.ofNullable(book.find(reference));
  }

  public void clear() {
    book.clear();
    keyPay.clear();
    payGov.clear();
  }
}
