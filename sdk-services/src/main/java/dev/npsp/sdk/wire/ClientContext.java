package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the area clients of one agency stand on; each takes from it what it needs. */
public final class ClientContext {

  private final Shared shared;
  private final PortalConnection portal;
  private final AgencyCode agency;
  private final Credentials credentials;
  private final RequestOptions options;
  private final Map<String, CallExecutor> withSessions;
  private final SessionStore sessions;
  private final CallExecutor calls;

  /**
   * What the agencies of one client share.
   *
   * @param json the JSON of all wires
   * @param checker the constraints of all inputs
   * @param transport the line
   * @param settings what the client says of all calls
   * @param time everything that has to do with time
   * @param limitWords what is said of limits that only one wire has
   * @param sessions where the host keeps sessions for several nodes; else each wire by itself
   */
  public record Shared(
      Json json,
      Checker checker,
      Transport transport,
      CallSettings settings,
      TimeSource time,
      WireLimitMessages limitWords,
      Optional<SessionStore> sessions) {

    /** What agencies share, in English. */
    public Shared(
        Json json, Checker checker, Transport transport, CallSettings settings, TimeSource time) {
      this(
          json,
          checker,
          transport,
          settings,
          time,
          WireLimitMessages.in(Locale.ENGLISH),
          Optional.empty());
    }
  }

  public ClientContext(
      Shared shared, PortalConnection portal, AgencyCode agency, Credentials credentials) {
    this.shared = shared;
    this.portal = portal;
    this.agency = agency;
    this.credentials = credentials;
    this.options = RequestOptions.defaults();
    this.withSessions = new ConcurrentHashMap<>();
    Clock clock = shared.time().clock();
    this.sessions = shared.sessions().orElseGet(() -> SessionStore.inMemory(clock));
    this.calls = atPortal(portal.wire(agency), portal.sessions(credentials, clock));
  }

  private ClientContext(ClientContext same, RequestOptions options) {
    this.shared = same.shared;
    this.portal = same.portal;
    this.agency = same.agency;
    this.credentials = same.credentials;
    this.options = options;
    this.withSessions = same.withSessions;
    this.sessions = same.sessions;
    this.calls = same.calls.with(options);
  }

  /** The same agency and the same sessions, each call with these options. */
  public ClientContext with(RequestOptions options) {
    return new ClientContext(this, options);
  }

  /** Another agency over the same transport and settings, with a session of its own. */
  public ClientContext forAgency(AgencyCode other, Credentials credentials) {
    return new ClientContext(shared, portal, other, credentials).with(options);
  }

  /** Calls over the portal's own wire, with this agency's session. */
  public CallExecutor calls() {
    return calls;
  }

  /** Calls to the portal's own address over another wire, which has no sessions. */
  public CallExecutor atPortal(Wire wire) {
    return atPortal(wire, List.of()).with(options);
  }

  /**
   * Calls to the portal's own address over a wire that needs these sessions; they are kept under
   * its name.
   */
  public CallExecutor atPortal(String name, Wire wire, SessionLayer... layers) {
    return withSessions
        .computeIfAbsent(name, first -> atPortal(wire, List.of(layers)))
        .with(options);
  }

  private CallExecutor atPortal(Wire wire, List<SessionLayer> own) {
    PortalFront front = portal.front();
    List<SessionLayer> layers =
        new ArrayList<>(front.sessions(wire, shared.json(), shared.time().clock()));
    layers.addAll(own);
    return executor(front.wire(wire), layers);
  }

  /** Calls to another address over a wire that has no sessions. */
  public CallExecutor over(Wire wire) {
    return executor(wire, List.of()).with(options);
  }

  /**
   * Calls to another address over a wire that needs these sessions, the first on the way first;
   * they are kept under its name.
   */
  public CallExecutor over(String name, Wire wire, SessionLayer... layers) {
    return withSessions
        .computeIfAbsent(name, first -> executor(wire, List.of(layers)))
        .with(options);
  }

  private CallExecutor executor(Wire wire, List<SessionLayer> layers) {
    return new CallExecutor(
        shared.json(),
        shared.checker(),
        shared.transport(),
        wire,
        shared.settings().forAgency(agency),
        shared.time(),
        layers,
        Optional.of(sessions));
  }

  /** Where the portal is and which wire is spoken there. */
  public PortalConnection portal() {
    return portal;
  }

  /** Who calls. */
  public AgencyCode agency() {
    return agency;
  }

  /** The account with which it calls. */
  public Credentials credentials() {
    return credentials;
  }

  /** The JSON of all wires, for messages that arrive from outside. */
  public Json json() {
    return shared.json();
  }

  /** What is said of limits that only one wire has. */
  public WireLimitMessages limitWords() {
    return shared.limitWords();
  }

  /** Everything that has to do with time. */
  public TimeSource time() {
    return shared.time();
  }
}
