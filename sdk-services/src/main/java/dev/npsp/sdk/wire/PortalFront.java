package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import java.time.Clock;
import java.util.List;

/**
 * What every call to the portal's address passes before it is there, whatever wire it speaks: an
 * integration hub with a token of its own, for one.
 */
public interface PortalFront {

  /** The wire behind it, with what differs in who may answer. */
  Wire wire(Wire behind);

  /** The sessions that it wants for calls of the wire behind it, the first on the way first. */
  List<SessionLayer> sessions(Wire behind, Json json, Clock clock);

  /** Nothing stands before the portal. */
  static PortalFront none() {
    return Nothing.INSTANCE;
  }

  /** Nothing. */
  enum Nothing implements PortalFront {
    INSTANCE;

    @Override
    public Wire wire(Wire behind) {
      return behind;
    }

    @Override
    public List<SessionLayer> sessions(Wire behind, Json json, Clock clock) {
      return List.of();
    }
  }
}
