package dev.npsp.sdk.internal.wire;

import dev.npsp.sdk.core.internal.text.HostName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as people pasted them into a form. */
public final class WebAddress {

  private WebAddress() {}

  /** The address if it is one of the web; blanks inside are taken as {@code %20}. */
  public static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20"));
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && HostName.of(uri).isPresent() ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // no address: the text itself is what the caller has
    }
  }
}
