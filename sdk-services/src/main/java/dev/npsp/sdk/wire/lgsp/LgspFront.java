package dev.npsp.sdk.wire.lgsp;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyForm;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.wire.PortalFront;
import dev.npsp.sdk.wire.TokenRefusal;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The hop before every wire at the portal's address. */
public final class LgspFront implements PortalFront {

  private final LgspSettings settings;

  public LgspFront(LgspSettings settings) {
    this.settings = settings;
  }

  @Override
  public Wire wire(Wire behind) {
    return new BehindHop(behind, behind.rule().owningPages(LgspFront::isFault));
  }

  @Override
  public List<SessionLayer> sessions(Wire behind, Json json, Clock clock) {
    return List.of(new LgspSession(settings, behind.rule(), json, clock));
  }

  /**
   * The hop may say in XML, or in the words of its framework, that its token has ended; a page for
   * people is somebody else's.
   */
  private static boolean isFault(HttpReply reply) {
    return TokenRefusal.isOfAnInterface(reply)
        || (reply.status() == LgspSession.UNAUTHORIZED
            && ReplyForm.of(reply).kind() == ReplyForm.Kind.XML);
  }

  /**
   * A wire that is spoken behind the hop.
   *
   * @param wire the wire
   * @param rule its rule, with the faults of the hop
   */
  private record BehindHop(Wire wire, EnvelopeRule rule) implements Wire {

    @Override
    public String name() {
      return wire.name();
    }

    @Override
    public URI address(String path) {
      return wire.address(path);
    }

    @Override
    public Headers headers() {
      return wire.headers();
    }

    @Override
    public Body frame(String service, byte[] payload) {
      return wire.frame(service, payload);
    }
  }
}
