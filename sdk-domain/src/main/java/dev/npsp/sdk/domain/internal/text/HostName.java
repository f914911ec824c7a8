package dev.npsp.sdk.domain.internal.text;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of an address, also where {@link URI#getHost()} knows none: names of containers may have
 * an underscore, which no host of the Internet has. Such an address can be passed on; the JDK's
 * client cannot call it.
 */
public final class HostName {

  /** What to do about a host that cannot be called, for remedies. */
  public static final String USE_AN_ALIAS =
      "give the host another name (an alias of letters, digits, hyphens and dots, without an underscore), and use that";

  private static final int LONGEST = 1024;
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[^@]*@)?([A-Za-z0-9._-]+)(?::(\\d{0,5}))?");

  private HostName() {}

  /** The host as it is written; empty when the address has none. */
  public static Optional<String> of(URI uri) {
    return uri.getHost() != null
        ? Optional.of(uri.getHost())
        : authority(uri).map(found -> found.group(1));
  }

  /** The port; -1 when none is written. */
  public static int port(URI uri) {
    return uri.getHost() != null
        ? uri.getPort()
        : authority(uri)
            .map(found -> found.group(2))
            .filter(digits -> !digits.isEmpty())
            .map(Integer::parseInt)
            .orElse(-1);
  }

  /** Whether there is a host, but one that the JDK's client cannot call. */
  public static boolean hasUnderscore(URI uri) {
    return uri.getHost() == null && authority(uri).isPresent();
  }

  /** Whether the address names a user, which is never to be shown. */
  public static boolean namesAUser(URI uri) {
    String authority = uri.getRawAuthority();
    return uri.getRawUserInfo() != null || (authority != null && authority.indexOf('@') >= 0);
  }

  private static Optional<Matcher> authority(URI uri) {
    String authority = uri.getRawAuthority();
    return Optional.ofNullable(authority)
        .filter(text -> text.length() <= LONGEST)
        .map(AUTHORITY::matcher)
        .filter(Matcher::matches)
        .filter(found -> found.group(1).indexOf('_') >= 0);
  }
}
