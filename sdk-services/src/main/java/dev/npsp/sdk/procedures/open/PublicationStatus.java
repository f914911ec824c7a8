package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How a procedure stands in the public catalogue. Open: a code that this version does not know
 * survives and says {@link #isKnown() isKnown() == false}.
 *
 * <p>Wire: {@code state} of the rebuilt portal. Source: captured answers; two public programs.
 *
 * @param code the code as the portal writes it, never empty
 */
public record PublicationStatus(String code) {

  /** Published and in force. */
  public static final PublicationStatus ACTIVE = new PublicationStatus("ACTIVE");

  /** Published, in force, and changed since. */
  public static final PublicationStatus UPDATED = new PublicationStatus("UPDATED");

  /** Withdrawn. */
  public static final PublicationStatus INACTIVE = new PublicationStatus("INACTIVE");

  private static final Set<String> KNOWN = Set.of("ACTIVE", "UPDATED", "INACTIVE");

  public PublicationStatus {
    code = OpenCode.checked(code);
  }

  /** The one of that code, known or not. */
  public static PublicationStatus of(String code) {
    return new PublicationStatus(code);
  }

  /** Whether this version knows the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  /** Whether the procedure is in force: both active and updated. What is not known is not. */
  public boolean isInForce() {
    return equals(ACTIVE) || equals(UPDATED);
  }

  /** The code as the portal writes it. */
  @Override
  public String toString() {
    return code;
  }
}
