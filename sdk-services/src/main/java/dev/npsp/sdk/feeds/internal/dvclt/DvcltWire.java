package dev.npsp.sdk.feeds.internal.dvclt;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.TokenRefusal;
import java.net.URI;

/** The combined service: JSON over GET, PUT and POST with a bearer token. */
public final class DvcltWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final CivilStatusSettings settings;
  private final Endpoint endpoint;

  public DvcltWire(CivilStatusSettings settings) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
  }

  @Override
  public String name() {
    return "dvclt";
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  /** The name of a page is not enough: a token that ended is answered with a header of its own. */
  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(DvcltEnvelope::content)
        .refusing(this::refusal)
        .owningPages(TokenRefusal::asksForToken);
  }

  private RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new FeedRefused(
        origin,
        status.code(),
        status.message(),
        settings.answers().classify(status.code(), status.message()));
  }
}
