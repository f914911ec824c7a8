package dev.npsp.sdk.procedures.internal;

import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the public pages of the portal are, and who we say we are there. */
public final class PublicPortal {

  /** Who we are. No browser's name, no page that we would claim to come from. */
  private static final String AGENT = "npsp-sdk (unofficial client%s)";

  private static final Pattern FIT_FOR_A_HEADER =
      Pattern.compile("[\\x21-\\x27\\x2A-\\x7E ]{1,200}");

  private final Endpoint endpoint;
  private final String agent;

  public PublicPortal(URI portal, Optional<String> contact) {
    this.endpoint = Endpoint.direct(portal);
    this.agent = AGENT.formatted(contact.map(text -> "; " + text).orElse(""));
  }

  /** Where its paths are. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** The value of {@code User-Agent}. */
  public String agent() {
    return agent;
  }

  /** The address if it can be one of a portal. */
  public static URI checked(URI portal) {
    CallableHost.checked("portal", portal);
    boolean web = "https".equals(portal.getScheme()) || "http".equals(portal.getScheme());
    if (!web
        || portal.getHost() == null
        || portal.getRawQuery() != null
        || portal.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The portal's address is absolute, http or https, without a query:"
              + " https://dichvucong.gov.vn/");
    }
    return portal;
  }

  /** The contact if it can stand in a header. */
  public static String checkedContact(String contact) {
    String stripped = contact.strip();
    if (!FIT_FOR_A_HEADER.matcher(stripped).matches()) {
      throw new IllegalArgumentException(
          "A contact is an address or a page in plain ASCII, at most 200 characters, without"
              + " parentheses.");
    }
    return stripped;
  }
}
