package dev.npsp.sdk.banking;

import dev.npsp.sdk.domain.DossierCode;
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
  BillReply inquire(URI agency, DossierCode dossier);
}
