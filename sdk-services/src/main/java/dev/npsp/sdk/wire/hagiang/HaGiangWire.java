package dev.npsp.sdk.wire.hagiang;

import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.mapi.MapiEnvelope;

/**
 * The Hà Giang gateway: nothing stands around a payload, and an answer has the {@code error_code}
 * and {@code message} of {@code mapi}.
 */
public final class HaGiangWire extends EndpointWire {

  static final String NAME = "ha-giang";

  private static final EnvelopeRule RULE = EnvelopeRule.reading(MapiEnvelope::status);

  public HaGiangWire(Endpoint endpoint) {
    super(NAME, endpoint, JSON, RULE);
  }
}
