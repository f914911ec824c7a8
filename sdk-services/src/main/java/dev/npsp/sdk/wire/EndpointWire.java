package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Wire;
import java.net.URI;

/** A wire at one endpoint, all of whose calls carry the same headers and are read by one rule. */
public abstract class EndpointWire implements Wire {

  /** JSON is asked for and sent. */
  protected static final Headers JSON =
      Headers.none().with("Accept", "application/json").with("Content-Type", "application/json");

  /** JSON is asked for and sent, and its encoding is said. */
  protected static final Headers JSON_IN_UTF_8 =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final String name;
  private final Endpoint endpoint;
  private final Headers headers;
  private final EnvelopeRule rule;

  /** A wire of that name at that endpoint. */
  protected EndpointWire(String name, Endpoint endpoint, Headers headers, EnvelopeRule rule) {
    this.name = name;
    this.endpoint = endpoint;
    this.headers = headers;
    this.rule = rule;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return endpoint.headers(headers);
  }

  @Override
  public final EnvelopeRule rule() {
    return rule;
  }
}
