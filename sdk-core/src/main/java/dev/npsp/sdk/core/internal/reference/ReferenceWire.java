package dev.npsp.sdk.core.internal.reference;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Wire;
import java.net.URI;

/** A reference protocol: nothing stands around a payload; each answer has a code. */
public final class ReferenceWire implements Wire {

  private static final Headers HEADERS =
      Headers.none().with("Accept", "application/json").with("Content-Type", "application/json");

  private final String name;
  private final URI base;
  private final EnvelopeRule rule;

  /**
   * A protocol of that name at that address.
   *
   * @param name under which listeners know it
   */
  public ReferenceWire(String name, URI base, ReferenceRefusals refusals) {
    this.name = name;
    this.base = checked(base);
    this.rule = new ReferenceEnvelope(refusals).rule();
  }

  /**
   * The address, ending in a slash.
   *
   * @throws IllegalArgumentException when it cannot be called
   */
  public static URI checked(URI address) {
    String scheme = address.getScheme();
    if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException(
          "The platform's address is absolute, http or https, and its host has no underscore:"
              + " https://platform.example.vn/");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException("The platform's address has no query.");
    }
    return address.getPath().endsWith("/") ? address : URI.create(address + "/");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public URI address(String path) {
    return base.resolve(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return rule;
  }

  URI base() {
    return base;
  }
}
