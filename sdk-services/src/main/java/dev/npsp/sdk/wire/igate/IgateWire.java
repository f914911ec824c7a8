package dev.npsp.sdk.wire.igate;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;

/** The ministry portal's interface: nothing stands around a payload. */
public final class IgateWire implements Wire {

  static final String NAME = "igate";

  private static final Headers HEADERS =
      Headers.none().with("Accept", "application/json").with("Content-Type", "application/json");
  private static final EnvelopeRule RULE = EnvelopeRule.reading(IgateEnvelope::status);

  private final Endpoint endpoint;

  public IgateWire(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return RULE;
  }
}
