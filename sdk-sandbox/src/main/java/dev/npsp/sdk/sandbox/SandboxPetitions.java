package dev.npsp.sdk.sandbox;

import java.net.URI;

/**
 * The portal's side of petitions and of its own figures, over the reference protocol of the portal;
 * and a citizen who complains. {@code clientId} is an agency's code, {@code clientSecret} the
 * sandbox's password. Calls and logins count in {@link PortalSandbox#callsOf} by the word behind
 * {@code v1}, and meet the same faults.
 *
 * <p>What the citizen does throws {@link java.util.NoSuchElementException} when there is no such
 * petition, and {@link IllegalStateException} when it is not possible then.
 */
public interface SandboxPetitions {

  /** The address for a client. */
  URI uri();

  /**
   * A citizen files a petition.
   *
   * @param agency to which it goes
   * @param category {@code rules} or {@code conduct}; nothing when ""
   * @return the code that the portal gives it
   */
  String file(String agency, String title, String content, String category);

  /** The citizen gives what the agency has asked for. */
  void supplement(String code, String text);

  /** The citizen rates it: {@code very-satisfied}, {@code satisfied} or {@code not-satisfied}. */
  void rate(String code, String rating);

  /** How often that has happened: {@code answered}, {@code forwarded} and the like. */
  int count(String kind);

  /** How many petitions are overdue now. */
  int overdue();
}
