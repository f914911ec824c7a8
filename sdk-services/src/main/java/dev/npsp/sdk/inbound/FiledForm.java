package dev.npsp.sdk.inbound;

/** In which form a dossier that was filed on the portal reaches the agency. More may come. */
public enum FiledForm {

  /** A notice of promotion. Wire: {@code addtthcKhuyenMai}. Source: attested by one peer. */
  PROMOTION,

  /** A change of one. Wire: {@code nhanhsdvcqg}. Source: attested by two peers. */
  AMENDED_PROMOTION,

  /**
   * Any other procedure, in the reference form of this library: no form of the portal's for it is
   * public. Wire: {@code nhanhsdvcqg} with the service {@code NhanHoSoDVCQG}. Source: a proposal.
   */
  REFERENCE,

  /** A birth or a death, pulled from the combined service. Source: attested by one peer. */
  CIVIL_STATUS,

  /** An application for a judicial record, pushed by VNeID. Source: attested by one peer. */
  JUDICIAL_RECORD,

  /** An application for social protection, pulled. Source: attested by one peer. */
  SOCIAL_PROTECTION
}
