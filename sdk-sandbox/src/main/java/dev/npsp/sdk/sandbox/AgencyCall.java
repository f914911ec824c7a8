package dev.npsp.sdk.sandbox;

/**
 * One call that the simulated portal made to the agency's {@link
 * dev.npsp.sdk.inbound.InboundPortal}, and how it was answered.
 */
public interface AgencyCall extends CallbackDelivery {

  /** What was called, {@code addtthcKhuyenMai}. */
  String path();

  /** The number that the call was about; "" when it names none. */
  String reference();

  /**
   * Whether the answer is one that the portal takes: HTTP 200 and, for what was brought, {@code
   * error_code} 0 or 1 with the number in front of {@code message}; for a search, all members of
   * the answer.
   */
  @Override
  boolean acknowledged();
}
