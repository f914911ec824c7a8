package dev.npsp.sdk.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.domain.internal.text.HostName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the web that others wrote, taken as browsers take them: what must not stand in a
 * path, a query or a fragment is percent-encoded there, so that a page that exists can be opened.
 * Scheme and host are never put right: what they are not, no address has.
 */
public final class WebAddress {

  /**
   * Scheme and authority, path, query, fragment. A backslash ends the authority for browsers and is
   * a part of it for others, so there is none.
   */
  private static final Pattern PARTS =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9+.-]{0,20}+://[^/?#\\\\]*+)((?:/[^?#]*+)?)(\\?[^#]*+)?(#.*+)?",
          Pattern.DOTALL);

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");
  private static final String MARKS = "-._~!$&'()*+,;=:@/";
  private static final String AFTER_THE_PATH = MARKS + "?[]";

  private WebAddress() {}

  /**
   * The address if it is absolute, of http or https and with a host. A host with an underscore is
   * one, though only others can call it.
   */
  public static Optional<URI> parse(String text) {
    return uri(LINE_BREAKS.matcher(text.strip()).replaceAll(""))
        .filter(uri -> isWeb(uri) && HostName.of(uri).isPresent());
  }

  /** The same, without a user in front of the host: such an address only pretends to be another. */
  public static Optional<URI> withoutUser(String text) {
    return parse(text).filter(uri -> !HostName.namesAUser(uri));
  }

  /** Whether the address is https, or http where we talk http to the platform itself. */
  public static boolean isAsSafeAs(URI uri, URI platform) {
    return scheme(uri).equals("https") || scheme(platform).equals("http");
  }

  /** Scheme, host and port, in one form: {@code https://host:443}. */
  public static String origin(URI uri) {
    String scheme = scheme(uri);
    String host = HostName.of(uri).orElse("").toLowerCase(Locale.ROOT);
    int port = HostName.port(uri);
    int usual = scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + ":" + (port < 0 ? usual : port);
  }

  private static boolean isWeb(URI uri) {
    String scheme = scheme(uri);
    return scheme.equals("http") || scheme.equals("https");
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return asBrowsersTakeIt(text);
    }
  }

  private static Optional<URI> asBrowsersTakeIt(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    StringBuilder address = new StringBuilder(text.length() + 16).append(parts.group(1));
    encode(parts.group(2).replace('\\', '/'), MARKS, address);
    encodeAfterMark(parts.group(3), address);
    encodeAfterMark(parts.group(4), address);
    try {
      return Optional.of(new URI(address.toString()));
    } catch (URISyntaxException e) {
      return Optional.empty(); // no address even so: the text itself is what the caller has
    }
  }

  private static void encodeAfterMark(@Nullable String part, StringBuilder to) {
    if (part != null) {
      encode(part.substring(1), AFTER_THE_PATH, to.append(part.charAt(0)));
    }
  }

  private static void encode(String part, String marks, StringBuilder to) {
    for (int at = 0; at < part.length(); ) {
      int character = part.codePointAt(at);
      if (isPlain(character, marks) || isEncoded(part, at)) {
        to.appendCodePoint(character);
      } else {
        for (byte octet : Character.toString(character).getBytes(UTF_8)) {
          to.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
      }
      at += Character.charCount(character);
    }
  }

  private static boolean isPlain(int character, String marks) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || marks.indexOf(character) >= 0;
  }

  /** Whether a percent sign begins an octet; one that does not stands for itself. */
  private static boolean isEncoded(String part, int at) {
    return part.charAt(at) == '%'
        && at + 2 < part.length()
        && Character.digit(part.charAt(at + 1), 16) >= 0
        && Character.digit(part.charAt(at + 2), 16) >= 0
        && part.charAt(at + 1) < 128
        && part.charAt(at + 2) < 128;
  }
}
