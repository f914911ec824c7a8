package dev.npsp.sdk.core.callback;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in the spellings that servers use: {@code 10.20.0.7}, {@code 10.20.0.7:443}, {@code
 * ::1}, {@code [::1]}, {@code [::1]:443}, {@code fe80::1%eth0}. A zone says by which of our own
 * interfaces somebody came, not who it is, and is dropped.
 */
final class AddressText {

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final String IPV4 = BYTE + "(?:\\." + BYTE + "){3}";
  private static final String IPV6 = "[0-9A-Fa-f:.]{0,45}:[0-9A-Fa-f:.]{0,45}";
  private static final String ZONE = "(?:%[^\\]\\s]{1,60})?";
  private static final String PORT = "(?::\\d{1,5})?";
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?<four>"
              + IPV4
              + ")"
              + PORT
              + "|\\[(?<bracketed>"
              + IPV6
              + ")"
              + ZONE
              + "\\]"
              + PORT
              + "|(?<six>"
              + IPV6
              + ")"
              + ZONE);
  private static final int LONGEST = 128;

  private AddressText() {}

  /** The address; empty for what is none. Nothing is looked up. */
  static Optional<InetAddress> parse(String text) {
    String stripped = text.strip();
    Matcher spelling = SPELLING.matcher(stripped);
    if (stripped.length() > LONGEST || !spelling.matches()) {
      return Optional.empty();
    }
    String four = spelling.group("four");
    String six = spelling.group("six");
    String literal = four != null ? four : six != null ? six : spelling.group("bracketed");
    try {
      return Optional.of(InetAddress.getByName(literal));
    } catch (UnknownHostException e) {
      return Optional.empty(); // colons and digits that make no address
    }
  }
}
