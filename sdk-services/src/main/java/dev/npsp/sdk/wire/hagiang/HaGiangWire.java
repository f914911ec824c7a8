package dev.npsp.sdk.wire.hagiang;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.mapi.MapiEnvelope;
import java.net.URI;

/**
 * The Hà Giang gateway: nothing stands around a payload, and an answer has the {@code error_code}
 * and {@code message} of {@code mapi}.
 */
public final class HaGiangWire implements Wire {

  static final String NAME = "ha-giang";

  private static final Headers HEADERS =
      Headers.none().with("Accept", "application/json").with("Content-Type", "application/json");
  private static final EnvelopeRule RULE = EnvelopeRule.reading(MapiEnvelope::status);

  private final Endpoint endpoint;

  public HaGiangWire(Endpoint endpoint) {
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
