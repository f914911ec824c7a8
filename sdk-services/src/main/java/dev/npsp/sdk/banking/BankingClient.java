package dev.npsp.sdk.banking;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;
import java.net.URI;

/**
 * What a bank asks of agencies. The messages are attested; that a bank, and not only the portal,
 * may ask them is a matter of contract between the two.
 */
public interface BankingClient {

  /**
   * Asks an agency what is due for a dossier. Wire: {@code MaHoSo} to {@code dptracuuthanhtoanhs}
   * below the agency's address.
   *
   * <p>The look-up code ({@code MaTraCuuTT}) of the answer is another one at every call, so it must
   * not be what a payment is known by: bind the payment to the dossier.
   */
  default BillReply inquire(URI agency, DossierCode dossier) {
    return inquire(agency, dossier, RequestOptions.defaults());
  }

  /** {@link #inquire(URI, DossierCode)} with options for this call. */
  BillReply inquire(URI agency, DossierCode dossier, RequestOptions options);

  /** The client of this area. For the portal client; a host has no use for it. */
  static BankingClient over(Engine engine) {
    return new BankingOverWire(engine);
  }
}
