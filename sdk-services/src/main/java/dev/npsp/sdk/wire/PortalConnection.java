package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** How a client reaches the portal: the address, and the wire that is spoken there. */
public interface PortalConnection {

  /** The address that all paths are relative to. */
  URI baseUri();

  /** The way there, through the adapter where there is one. */
  Endpoint endpoint();

  /** The wire, as this agency speaks it. */
  Wire wire(AgencyCode agency, Json json);

  /** How a session is bought; empty where the wire has none. */
  Optional<Function<LoginCalls, Session>> login(Credentials credentials, Clock clock);
}
