package dev.npsp.sdk.internal;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.internal.mapi.MapiLogin;
import dev.npsp.sdk.internal.mapi.MapiWire;
import dev.npsp.sdk.internal.wire.LimitWords;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the area clients of one agency stand on. An area takes from it what it needs in its {@code
 * over} method.
 */
public final class Engine {

  private final Shared shared;
  private final PortalEnvironment environment;
  private final AgencyCode agency;
  private final CallExecutor mapi;

  /**
   * What the agencies of one client share.
   *
   * @param json the JSON of all wires
   * @param checker the constraints of all inputs
   * @param transport the line
   * @param settings what the client says of all calls
   * @param time everything that has to do with time
   * @param limitWords what is said of limits that only one wire has
   */
  public record Shared(
      Json json,
      Checker checker,
      Transport transport,
      CallSettings settings,
      TimeSource time,
      LimitWords limitWords) {

    /** What agencies share, in English. */
    public Shared(
        Json json, Checker checker, Transport transport, CallSettings settings, TimeSource time) {
      this(json, checker, transport, settings, time, LimitWords.in(Locale.ENGLISH));
    }
  }

  public Engine(
      Shared shared, PortalEnvironment environment, AgencyCode agency, Credentials credentials) {
    this.shared = shared;
    this.environment = environment;
    this.agency = agency;
    MapiLogin login = new MapiLogin(environment, credentials, shared.time().clock());
    this.mapi =
        new CallExecutor(
            shared.json(),
            shared.checker(),
            shared.transport(),
            new MapiWire(environment, agency, shared.json()),
            shared.settings(),
            shared.time(),
            Optional.of(login::logIn));
  }

  /** Calls over the {@code mapi} wire, with this agency's session. */
  public CallExecutor mapi() {
    return mapi;
  }

  /** Calls over a wire that has no sessions. */
  public CallExecutor over(Wire wire) {
    return new CallExecutor(
        shared.json(),
        shared.checker(),
        shared.transport(),
        wire,
        shared.settings(),
        shared.time(),
        Optional.empty());
  }

  /** Calls over a wire whose sessions are bought this way. */
  public CallExecutor over(Wire wire, Function<LoginCalls, Session> login) {
    return new CallExecutor(
        shared.json(),
        shared.checker(),
        shared.transport(),
        wire,
        shared.settings(),
        shared.time(),
        Optional.of(login));
  }

  /** Where the portal is. */
  public PortalEnvironment environment() {
    return environment;
  }

  /** Who calls. */
  public AgencyCode agency() {
    return agency;
  }

  /** The JSON of all wires, for messages that arrive from outside. */
  public Json json() {
    return shared.json();
  }

  /** What is said of limits that only one wire has. */
  public LimitWords limitWords() {
    return shared.limitWords();
  }

  /** Everything that has to do with time. */
  public TimeSource time() {
    return shared.time();
  }
}
