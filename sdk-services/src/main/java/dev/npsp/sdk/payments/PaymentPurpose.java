package dev.npsp.sdk.payments;

/**
 * What is paid for: the fees of a dossier, or an administrative fine. Wire: {@code MaDichVu}, and
 * the fields that go with it.
 */
public sealed interface PaymentPurpose permits ServiceFee, AdministrativeFine {

  /** The number that the payer knows it by: of the dossier, or of the decision. */
  String number();

  /**
   * What tells it from everything else that is ever paid for, at most 100 characters: the number
   * under which a {@link PaymentTracker} keeps it unless the host names another. Default: {@link
   * #number}.
   */
  default String key() {
    return number();
  }
}
