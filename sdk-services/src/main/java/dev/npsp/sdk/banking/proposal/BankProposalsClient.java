package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.BillReply;
import java.net.URI;

/** What a bank says to the platform and asks of issuers, by our proposal. */
public interface BankProposalsClient {

  /**
   * Asks an issuer what is due for a tax notice, an electricity customer or an insurance unit. The
   * look-up of a dossier is attested: {@link dev.npsp.sdk.banking.BankingClient#inquire}. Wire:
   * {@code LoaiTraCuu} and {@code MaTraCuu} to {@code dptracuuthanhtoanhs} below the issuer's
   * address.
   */
  BillReply inquire(URI issuer, BillKind kind, String number);

  /**
   * Tells the platform that a bill was paid, and comes back when it has acknowledged. May be sent
   * any number of times. Wire: the members and the checksum of {@code CONFIRM}, which are attested,
   * in the other direction, which is not.
   */
  void tell(BankPayment settled);
}
