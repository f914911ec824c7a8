package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How far a service can be used online. Open: a code that this version does not know survives and
 * says {@link #isKnown() isKnown() == false}.
 *
 * <p>Wire: {@code implementLevel} of the rebuilt portal. Source: captured answers.
 *
 * @param code the code as the portal writes it, never empty
 */
public record OnlineLevel(String code) {

  /** All of it, toàn trình. */
  public static final OnlineLevel FULL = new OnlineLevel("FULL");

  /** A part of it, một phần. */
  public static final OnlineLevel PARTIAL = new OnlineLevel("PARTIAL");

  /** Nothing: it is only told about. */
  public static final OnlineLevel NONE = new OnlineLevel("NONE");

  private static final Set<String> KNOWN = Set.of("FULL", "PARTIAL", "NONE");

  public OnlineLevel {
    code = OpenCode.checked(code);
  }

  /** The one of that code, known or not. */
  public static OnlineLevel of(String code) {
    return new OnlineLevel(code);
  }

  /** Whether this version knows the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  /** The code as the portal writes it. */
  @Override
  public String toString() {
    return code;
  }
}
