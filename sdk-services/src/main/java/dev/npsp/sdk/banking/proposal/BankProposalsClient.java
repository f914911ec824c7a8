package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;
import java.net.URI;

/** What a bank says to the platform and asks of issuers, by our proposal. */
public interface BankProposalsClient {

  /**
   * Asks an issuer what is due for a tax notice, an electricity customer or an insurance unit. The
   * look-up of a dossier is attested: {@link dev.npsp.sdk.banking.BankingClient#inquire}. Wire:
   * {@code LoaiTraCuu} and {@code MaTraCuu} to {@code dptracuuthanhtoanhs} below the issuer's
   * address.
   */
  default BillReply inquire(URI issuer, BillKind kind, String number) {
    return inquire(issuer, kind, number, RequestOptions.defaults());
  }

  /** {@link #inquire(URI, BillKind, String)} with options for this call. */
  BillReply inquire(URI issuer, BillKind kind, String number, RequestOptions options);

  /**
   * Tells the platform that a bill was paid, and comes back when it has acknowledged. May be sent
   * any number of times. Wire: the members and the checksum of {@code CONFIRM}, which are attested,
   * in the other direction, which is not.
   */
  default void tell(BankPayment settled) {
    tell(settled, RequestOptions.defaults());
  }

  /** {@link #tell(BankPayment)} with options for this call. */
  void tell(BankPayment settled, RequestOptions options);

  /** The client of these proposals. For the portal client; a host has no use for it. */
  static BankProposalsClient over(Engine engine, BankSettings settings) {
    return new BankProposalsOverWire(engine, settings);
  }
}
