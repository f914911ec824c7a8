package dev.npsp.sdk.sandbox;

import java.net.URI;

/**
 * The office that receives reports, over the reference protocol of the reporting platform, and an
 * officer who decides on them. It has duties of the autumn of 2026 for the departments {@code
 * H56.14}, {@code H56.15} and {@code H56.16}, and for the province. {@code clientId} is an agency's
 * code, {@code clientSecret} the sandbox's password. Its calls and logins count in {@link
 * PortalSandbox#callsOf} by the word behind {@code v1}, and meet the same faults.
 *
 * <p>All methods name a report by regime, agency and period ({@code 2026-11}); they throw {@link
 * java.util.NoSuchElementException} when none was sent, and {@link IllegalStateException} when it
 * is not in the state that the decision asks for.
 */
public interface SandboxReporting {

  /** The address for a client. */
  URI uri();

  /** The newest revision is accepted; it was sent. */
  void approve(String regime, String agency, String period);

  /** The newest revision is sent back with a note; it was sent. */
  void giveBack(String regime, String agency, String period, String note);

  /** The newest revision is closed for good; it was approved. */
  void lock(String regime, String agency, String period);
}
