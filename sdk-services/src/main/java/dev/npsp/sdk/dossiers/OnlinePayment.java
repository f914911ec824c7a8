package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * Whether and where the fees were paid online. An open list: a code that this version does not know
 * is kept as it came.
 *
 * <p>Wire: {@code DuocThanhToanTrucTuyen}, since 2023. Source: attested by two peers, {@link
 * #REQUESTED} by one.
 *
 * @param code the code as it is sent
 */
public record OnlinePayment(String code) {

  /** Not paid online. */
  public static final OnlinePayment NONE = new OnlinePayment("0");

  /** Paid on the national portal. */
  public static final OnlinePayment NATIONAL_PORTAL = new OnlinePayment("1");

  /** Paid on the agency's own gateway. */
  public static final OnlinePayment OWN_GATEWAY = new OnlinePayment("2");

  /** Asked for, not paid yet. */
  public static final OnlinePayment REQUESTED = new OnlinePayment("3");

  private static final Set<String> KNOWN = Set.of("0", "1", "2", "3");

  public OnlinePayment {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static OnlinePayment of(String code) {
    return new OnlinePayment(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
