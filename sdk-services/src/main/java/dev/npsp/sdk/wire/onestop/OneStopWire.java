package dev.npsp.sdk.wire.onestop;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.mapi.MapiWire;
import java.net.URI;

/** A gateway below {@code KetNoiMotCuaQuocGia}: nothing stands around a payload. */
final class OneStopWire implements Wire {

  private static final Headers HEADERS =
      Headers.none().with("Accept", "application/json").with("Content-Type", "application/json");
  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(OneStopReply::asked).refusing(MapiWire::refusal);

  private final String name;
  private final Endpoint endpoint;

  OneStopWire(String name, Endpoint endpoint) {
    this.name = name;
    this.endpoint = endpoint;
  }

  @Override
  public String name() {
    return name;
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
