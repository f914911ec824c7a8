package dev.npsp.sdk.wire;

/** What only one wire asks for; the constraints of the public types do not know it. */
public enum WireLimit {
  /** A moment that this wire cannot do without in that state. */
  NEEDED("NotNull"),
  /** A text beyond the length at which peers cut; the length is the argument. */
  TOO_LONG("Size"),
  /** A number of an agency under another root; the root is the argument. */
  OWN_AGENCY("OwnAgency"),
  /** Figures of an agency under another root; the root is the argument. */
  FIGURES_OF_OWN_AGENCY("OwnAgency"),
  /** A file that the portal could not fetch. */
  UNREACHABLE("WebAddress"),
  /** A media type that no header of an upload can hold. */
  MEDIA_TYPE("MediaType"),
  /** A payment's reference, for the national platform. */
  PLATFORM_REFERENCE("Pattern"),
  /** A payment's reference, for KeyPay. */
  KEY_PAY_REFERENCE("Pattern"),
  /** A payment's reference, for PayGov. */
  PAY_GOV_REFERENCE("Pattern"),
  /** The number of a PayGov order, as it is made of the unit's code and the number of the debt. */
  PAY_GOV_ORDER("Pattern"),
  /** A number that a checksum will cover; the most characters are the argument. */
  SIGNED_NUMBER("SignedText"),
  /** The end of an order's time, when it is over. */
  TIME_OVER("Future"),
  /** A national number that the inbox does not hold. */
  NOT_HELD("Held"),
  /** Something of a kind that this wire has no place for. */
  NOT_TAKEN("NotTaken"),
  /** A status beyond the first two, which this wire is told by steps alone. */
  TOLD_BY_STEPS("NotTaken"),
  /** A dossier whose id at the portal is not known. */
  PORTAL_ID("PortalId"),
  /** A state that comes after another one, which was not reported; both are arguments. */
  STATUS_ORDER("StatusOrder");

  private final String code;

  WireLimit(String code) {
    this.code = code;
  }

  /** The code of the violation. */
  public String code() {
    return code;
  }
}
