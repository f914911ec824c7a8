package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of a call through its stations: check, map, frame, send until answered, read. One for
 * each agency and wire.
 */
public final class CallExecutor {

  private final Json json;
  private final Checker checker;
  private final Wire wire;
  private final CallSettings settings;
  private final TimeSource time;
  private final RequestIds ids;
  private final RequestOptions options;
  private final CallEvents notices;
  private final Retry retry;
  private final Attempt attempt;
  private final Attempt attemptWithoutSession;

  /** With a way to log in, for wires that have sessions. */
  public CallExecutor(
      Json json,
      Checker checker,
      Transport transport,
      Wire wire,
      CallSettings settings,
      TimeSource time,
      Optional<SessionLogin> login) {
    this.json = json;
    this.checker = checker;
    this.wire = wire;
    this.settings = settings;
    this.time = time;
    this.ids = new RequestIds();
    this.options = RequestOptions.defaults();
    this.notices = new CallEvents(settings.listeners());
    this.retry = new Retry(settings, time, notices);
    InterceptorChain ring = new InterceptorChain(settings.interceptors(), transport);
    ReplyReader reader = new ReplyReader(wire, time.clock());
    Optional<SessionKeeper> sessions =
        login.map(
            how ->
                new SessionKeeper(
                    how.account(),
                    how.store(),
                    deadline -> how.logIn().apply(new LoginCalls(this, deadline)),
                    time));
    this.attempt = new Attempt(ring, wire, reader, sessions, notices, time.nanos());
    this.attemptWithoutSession =
        new Attempt(ring, wire, reader, Optional.empty(), notices, time.nanos());
  }

  private CallExecutor(CallExecutor same, RequestOptions options, CallEvents notices) {
    this.json = same.json;
    this.checker = same.checker;
    this.wire = same.wire;
    this.settings = same.settings;
    this.time = same.time;
    this.ids = same.ids;
    this.options = options;
    this.notices = notices;
    this.retry = new Retry(settings, time, notices);
    this.attempt = same.attempt.toldBy(notices);
    this.attemptWithoutSession = same.attemptWithoutSession.toldBy(notices);
  }

  /** The same way and the same session, with one more listener; logins are not told to it. */
  public CallExecutor heardBy(CallListener listener) {
    return new CallExecutor(this, options, notices.and(listener));
  }

  /** The same way and the same session, each call with these options. */
  public CallExecutor with(RequestOptions options) {
    return new CallExecutor(this, options, notices);
  }

  /**
   * The same way and the same session, each call under that id: several that are one to the host.
   */
  public CallExecutor named(String id) {
    return with(options.toBuilder().requestIds(() -> id).build());
  }

  /** Names a call that is made of several, or of none. */
  public Origin origin(String label) {
    return new Origin(label, ids.next(options));
  }

  /**
   * The broken constraints of an input, those that only this wire has included; empty when it may
   * be sent.
   */
  public List<Violation> check(Object input) {
    List<Violation> found = checker.violations(input);
    List<Violation> limits =
        input instanceof WireLimits limited ? limited.wireViolations() : List.of();
    if (limits.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), limits.stream()).sorted(Violation.BY_PATH).toList();
  }

  /** Checks the input and makes the call. */
  public <I, O> O call(Operation<I, O> operation, I input) {
    return call(operation, input, Idempotency.BY_OPERATION);
  }

  /** Checks the input and makes the call, which the caller knows better than its operation. */
  public <I, O> O call(Operation<I, O> operation, I input, Idempotency idempotency) {
    return make(open(operation, idempotency), operation, input, attempt, true);
  }

  /** Makes the call with an input that was checked before. */
  public <I, O> O callChecked(Operation<I, O> operation, I input) {
    return make(open(operation, Idempotency.BY_OPERATION), operation, input, attempt, false);
  }

  /** Makes a call that buys a session, within the deadline of the call that needs it. */
  <I, O> O callForSession(Operation<I, O> operation, I input, Deadline deadline) {
    Origin origin = new Origin(operation.label(), ids.next());
    OpenCall call =
        new OpenCall(
            operation,
            Idempotency.BY_OPERATION,
            origin,
            deadline,
            settings.attemptTimeout(),
            time.nanos().getAsLong(),
            context(operation, origin, Optional.of(deadline.requestId())));
    return make(call, operation, input, attemptWithoutSession, false);
  }

  private OpenCall open(Operation<?, ?> operation, Idempotency idempotency) {
    Origin origin = origin(operation.label());
    return new OpenCall(
        operation,
        idempotency,
        origin,
        Deadline.of(origin, options.deadline().orElse(settings.deadline()), time.nanos()),
        options.attemptTimeout().orElse(settings.attemptTimeout()),
        time.nanos().getAsLong(),
        context(operation, origin, Optional.empty()));
  }

  private CallContext context(Operation<?, ?> operation, Origin origin, Optional<String> parent) {
    return CallContext.builder(operation.name(), origin.requestId())
        .service(operation.service())
        .agency(settings.agency())
        .wire(wire.name())
        .changesData(operation.effect() != Effect.READ)
        .parentRequestId(parent)
        .build();
  }

  private <I, O> O make(
      OpenCall call, Operation<I, O> operation, I input, Attempt way, boolean toBeChecked) {
    notices.callStarts(call);
    O value;
    try {
      if (toBeChecked) {
        requireValid(call, input);
      }
      HttpCall framed = frame(operation, input);
      value = read(call, operation, retry.run(call, framed, way));
    } catch (Throwable e) { // whatever it is, the call has an end
      over(call, e.getClass().getSimpleName());
      throw e;
    }
    over(call, CallEnded.OK);
    return value;
  }

  private void requireValid(OpenCall call, Object input) {
    List<Violation> violations = check(input);
    if (!violations.isEmpty()) {
      throw new InvalidRequest(call.origin(), violations);
    }
  }

  private <I> HttpCall frame(Operation<I, ?> operation, I input) {
    HttpCall framed = wire.frame(operation, json.write(operation.toWire().apply(input)));
    for (Map.Entry<String, String> header : options.headers().entrySet()) {
      framed = framed.withHeader(header.getKey(), header.getValue());
    }
    return framed;
  }

  private <O> O read(OpenCall call, Operation<?, O> operation, Attempt.JudgedReply judged) {
    ReplyStatus verdict = judged.verdict();
    switch (verdict.kind()) {
      case REFUSED -> throw wire.refusal(operation, verdict, call.origin());
      case SESSION_ENDED -> throw withoutSession(call, sessionRefused(call, verdict));
      case ACCEPTED -> {
        // read below
      }
    }
    try {
      return operation.fromWire().read(new Answer(json, verdict, judged.reply(), call.origin()));
    } catch (JsonUnreadable e) {
      throw notUnderstood(call, e);
    } catch (PortalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw notUnderstood(call, withoutWords(e));
    }
  }

  /** A value that our types refuse. Where it happened is kept; the words may hold the value. */
  private static JsonUnreadable withoutWords(RuntimeException refused) {
    JsonUnreadable odd =
        new JsonUnreadable(
            "not what the protocol says (" + refused.getClass().getSimpleName() + ")");
    odd.setStackTrace(refused.getStackTrace());
    return odd;
  }

  /** Words about the session tell nothing of an earlier attempt whose answer got lost. */
  private static PortalException withoutSession(OpenCall call, RefusedByPortal refused) {
    return call.mayHaveArrived() && call.changesSomething()
        ? new OutcomeUnknown(
            call.origin(),
            "no answer came, and then the session was refused; it may have been carried out.",
            "look it up before sending anything again; unknown is not failed.",
            refused)
        : refused;
  }

  /**
   * After a new login it is the same, or the call may be sent only once. A bare code that never
   * named the session is a plain refusal.
   */
  private RefusedByPortal sessionRefused(OpenCall call, ReplyStatus verdict) {
    return verdict.message().isBlank()
        ? wire.refusal(call.operation(), verdict, call.origin())
        : new SessionRefused(
            call.origin(),
            verdict.code(),
            verdict.message(),
            call.loggedInAgain()
                ? "the portal refuses sessions that it has just given; check the account and the"
                    + " clock, then its help desk."
                : "the session had ended and this call may be sent only once; nothing was carried"
                    + " out, so call again: the next call logs in.");
  }

  private static PortalException notUnderstood(OpenCall call, JsonUnreadable why) {
    AnswerNotUnderstood odd =
        new AnswerNotUnderstood(
            call.origin(),
            "the answer says yes, but its content is " + why.getMessage() + ".",
            "tell the maintainers which operation it was; the portal may have changed.",
            why);
    return call.changesSomething()
        ? new OutcomeUnknown(
            call.origin(),
            "the answer could not be read; it may have been carried out.",
            "look it up before sending anything again; unknown is not failed.",
            odd)
        : odd;
  }

  private void over(OpenCall call, String outcome) {
    notices.callIsOver(call, outcome, time.nanos().getAsLong() - call.startedNanos());
  }
}
