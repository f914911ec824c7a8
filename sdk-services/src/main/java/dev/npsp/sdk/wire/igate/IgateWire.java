package dev.npsp.sdk.wire.igate;

import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.TokenRefusal;

/** The ministry portal's interface: nothing stands around a payload. */
public final class IgateWire extends EndpointWire {

  static final String NAME = "igate";

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(IgateEnvelope::status).owningPages(TokenRefusal::isOfAnInterface);

  public IgateWire(Endpoint endpoint) {
    super(NAME, endpoint, JSON, RULE);
  }
}
