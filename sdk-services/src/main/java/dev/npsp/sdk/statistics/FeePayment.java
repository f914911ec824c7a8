package dev.npsp.sdk.statistics;

/** How an applicant paid. A word of local data, no code of the wire. */
public enum FeePayment {

  /** Not paid, or not yet. */
  NOT_PAID,

  /** At the counter, by transfer, anything that was not paid online. */
  OFFLINE,

  /** Online on the national payment platform. */
  NATIONAL_PLATFORM,

  /** Online on a gateway of the agency's own. */
  OWN_GATEWAY;

  /** Whether it was paid, and online. */
  public boolean isOnline() {
    return this == NATIONAL_PLATFORM || this == OWN_GATEWAY;
  }
}
