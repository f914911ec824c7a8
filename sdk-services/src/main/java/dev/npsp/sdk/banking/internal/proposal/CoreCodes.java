package dev.npsp.sdk.banking.internal.proposal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which refusals of a core the platform hears as they are. Its codes are the core's own; to the
 * platform they are read in its vocabulary, where some of them would say the opposite.
 */
final class CoreCodes {

  private static final String FAILED = "01";
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,10}");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
  private static final Pattern OF_THE_PROPOSAL = Pattern.compile("18\\d");

  /** Done, system error, closed for now, not known yet: a refusal is none of these, and final. */
  private static final Set<String> NOT_REFUSED = Set.of("", "6", "96", "99");

  /**
   * What only the bank itself says: bad form, not authentic, no such transaction or payment, there
   * already. From a core they would deny a payment that there is, or say that it was made before.
   */
  private static final Set<String> OF_THE_BANK = Set.of("2", "7", "104", "116", "118");

  private CoreCodes() {}

  /** The code to answer with; {@code 01}, not carried out, for what must not be said. */
  static String onTheWire(String code) {
    String plain = LEADING_ZEROS.matcher(code).replaceFirst("");
    boolean saysNo =
        FORM.matcher(code).matches()
            && !NOT_REFUSED.contains(plain)
            && !OF_THE_BANK.contains(plain)
            && !OF_THE_PROPOSAL.matcher(plain).matches();
    return saysNo ? code : FAILED;
  }
}
