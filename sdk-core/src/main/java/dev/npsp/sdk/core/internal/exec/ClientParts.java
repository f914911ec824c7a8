package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import java.util.List;
import java.util.Optional;

/**
 * What a client stands on. Closing it closes what was made for the client.
 *
 * @param json the JSON of all wires
 * @param checker the constraints of all inputs
 * @param transport the line
 * @param ownsTransport whether the line was made for this client
 * @param settings what the client says of all calls
 * @param time everything that has to do with time
 * @param sessions where the host keeps sessions for several nodes, if it does
 */
public record ClientParts(
    Json json,
    Checker checker,
    Transport transport,
    boolean ownsTransport,
    CallSettings settings,
    TimeSource time,
    Optional<SessionStore> sessions)
    implements AutoCloseable {

  /** Calls of an agency over a wire, with the sessions that it needs. */
  public CallExecutor executor(Wire wire, AgencyCode agency, SessionLayer... layers) {
    return new CallExecutor(
        json,
        checker,
        transport,
        wire,
        settings.forAgency(agency),
        time,
        List.of(layers),
        sessions);
  }

  /** Calls of nobody in particular, without a session. */
  public CallExecutor executor(Wire wire) {
    return new CallExecutor(json, checker, transport, wire, settings, time, List.of());
  }

  @Override
  public void close() {
    checker.close();
    if (ownsTransport) {
      transport.close();
    }
  }
}
