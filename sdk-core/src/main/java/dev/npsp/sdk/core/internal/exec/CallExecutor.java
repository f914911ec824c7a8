package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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

  /**
   * With the sessions that calls over the wire need, the first on the way first; none for a wire
   * that has no sessions.
   */
  public CallExecutor(
      Json json,
      Checker checker,
      Transport transport,
      Wire wire,
      CallSettings settings,
      TimeSource time,
      List<SessionLayer> layers) {
    this(json, checker, transport, wire, settings, time, layers, Optional.empty());
  }

  /** The same, with the store where the nodes of a host keep their sessions, if it has one. */
  public CallExecutor(
      Json json,
      Checker checker,
      Transport transport,
      Wire wire,
      CallSettings settings,
      TimeSource time,
      List<SessionLayer> layers,
      Optional<SessionStore> store) {
    this.json = json;
    this.checker = checker;
    this.wire = wire;
    this.settings = settings;
    this.time = time;
    this.ids = new RequestIds();
    this.options = RequestOptions.defaults();
    this.notices = new CallEvents(settings.listeners());
    this.retry = new Retry(settings, time, notices);
    this.attempt =
        new Attempt(
            settings.interceptors(),
            transport,
            new ReplyReader(wire, json, time.clock()),
            IntStream.range(0, layers.size()).mapToObj(i -> kept(layers.get(i), i, store)).toList(),
            notices,
            time.nanos());
  }

  private Attempt.Kept kept(SessionLayer layer, int place, Optional<SessionStore> store) {
    String agency = settings.agency().map(AgencyCode::value).orElse("");
    return new Attempt.Kept(
        layer,
        new SessionKeeper(
            layer.account() + " " + agency,
            store.orElseGet(() -> SessionStore.inMemory(time.clock())),
            deadline -> layer.logIn(new LoginCalls(this, deadline, place)),
            time));
  }

  private CallExecutor(
      CallExecutor same, Wire wire, RequestOptions options, CallEvents notices, Attempt attempt) {
    this.json = same.json;
    this.checker = same.checker;
    this.wire = wire;
    this.settings = same.settings;
    this.time = same.time;
    this.ids = same.ids;
    this.options = options;
    this.notices = notices;
    this.retry = new Retry(settings, time, notices);
    this.attempt = attempt.toldBy(notices);
  }

  /** The same way and the same sessions, for calls of another wire. */
  CallExecutor over(Wire other) {
    ReplyReader reader = new ReplyReader(other, json, time.clock());
    return new CallExecutor(this, other, options, notices, attempt.readBy(reader));
  }

  /** The same way and the same session, with one more listener; logins are not told to it. */
  public CallExecutor heardBy(CallListener listener) {
    return new CallExecutor(this, wire, options, notices.and(listener), attempt);
  }

  /** The same way and the same session, each call with these options. */
  public CallExecutor with(RequestOptions options) {
    return new CallExecutor(this, wire, options, notices, attempt);
  }

  /**
   * The same way and the same session, each call under that id: several that are one to the host.
   */
  public CallExecutor named(String id) {
    return with(options.toBuilder().requestIds(() -> id).build());
  }

  /** Names a call that is made of several, or of none. */
  public Origin origin(String label) {
    return new Origin(label, ids.next(options), settings.language());
  }

  /** What these checks find wrong with an input, without a call; empty when it may be sent. */
  public <I> List<Violation> check(I input, Checks<I> checks) {
    return checks.of(input, checker);
  }

  /** Checks the constraints of the input and makes the call. */
  public <I, O> O call(Operation<I, O> operation, I input) {
    return call(operation, input, Checks.constraints());
  }

  /** Checks the input and makes the call. */
  public <I, O> O call(Operation<I, O> operation, I input, Checks<I> checks) {
    return make(open(operation, Idempotency.BY_OPERATION), operation, input, checks, attempt);
  }

  /** Checks the input and makes the call, which the caller knows better than its operation. */
  public <I, O> O call(
      Operation<I, O> operation, I input, Checks<I> checks, Idempotency idempotency) {
    return make(open(operation, idempotency), operation, input, checks, attempt);
  }

  /**
   * Makes a call that buys a session, through the sessions before it and within the deadline of the
   * call that needs it.
   */
  <I, O> O callForSession(Operation<I, O> operation, I input, Deadline deadline, int layer) {
    Origin origin = new Origin(operation.label(), ids.next(), settings.language());
    OpenCall call =
        new OpenCall(
            operation,
            Idempotency.BY_OPERATION,
            origin,
            deadline,
            settings.attemptTimeout(),
            time.nanos().getAsLong(),
            context(operation, origin, Optional.of(deadline.requestId())));
    return make(call, operation, input, Checks.none(), attempt.before(layer));
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
      OpenCall call, Operation<I, O> operation, I input, Checks<I> checks, Attempt way) {
    notices.callStarts(call);
    O value;
    try {
      List<Violation> violations = checks.of(input, checker);
      if (!violations.isEmpty()) {
        throw new InvalidRequest(call.origin(), violations);
      }
      HttpCall framed = frame(call, operation, input);
      value = read(call, operation, input, retry.run(call, framed, way));
    } catch (Throwable e) { // whatever it is, the call has an end
      over(call, e.getClass().getSimpleName());
      throw e;
    }
    over(call, CallEnded.OK);
    return value;
  }

  private <I> HttpCall frame(OpenCall call, Operation<I, ?> operation, I input) {
    WireRequest request = operation.request().apply(input);
    Function<byte[], Body> frame =
        request.isFramed() ? payload -> wire.frame(operation.service(), payload) : Body::of;
    Payload.Written written = request.payload().write(json, frame);
    HttpCall framed = call(request, address(call, request), headers(request, written), written);
    for (Map.Entry<String, String> header : options.headers().entrySet()) {
      framed = framed.withHeader(header.getKey(), header.getValue());
    }
    return framed;
  }

  private static HttpCall call(
      WireRequest request, URI address, Headers headers, Payload.Written written) {
    HttpCall call =
        switch (request.method()) {
          case GET -> HttpCall.get(address, headers).withBody(written.body());
          case POST -> HttpCall.post(address, headers, written.body());
          case PUT -> HttpCall.put(address, headers, written.body());
        };
    return request.replyLimit().isPresent()
        ? call.withMaxReplyBytes(request.replyLimit().getAsLong())
        : call;
  }

  private URI address(OpenCall call, WireRequest request) {
    try {
      return wire.address(request.path());
    } catch (AddressRefused e) {
      Violation violation =
          new Violation(e.variable(), "AddressValue", e.why().in(settings.language()));
      throw new InvalidRequest(call.origin(), List.of(violation));
    }
  }

  private Headers headers(WireRequest request, Payload.Written written) {
    Headers headers = wire.headers();
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      headers = headers.with(header.getKey(), header.getValue());
    }
    return written.contentType().isPresent()
        ? headers.with("Content-Type", written.contentType().get())
        : headers;
  }

  private <I, O> O read(
      OpenCall call, Operation<I, O> operation, I input, Attempt.JudgedReply judged) {
    ReplyStatus verdict = judged.verdict();
    switch (verdict.kind()) {
      case REFUSED -> throw refusal(call, verdict);
      case SESSION_ENDED -> throw withoutSession(call, sessionRefused(call, judged));
      case ACCEPTED -> {
        // read below
      }
    }
    try {
      return operation
          .reader()
          .read(new Answer(json, verdict, judged.reply(), call.origin()), input);
    } catch (JsonUnreadable e) {
      throw notUnderstood(call, e);
    } catch (PortalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw notUnderstood(call, withoutWords(e));
    }
  }

  private RefusedByPortal refusal(OpenCall call, ReplyStatus verdict) {
    Operation<?, ?> operation = call.operation();
    return operation.rule().over(wire.rule()).refusal(verdict, operation.effect(), call.origin());
  }

  /** A value that our types refuse. Where it happened is kept; the words may hold the value. */
  private static JsonUnreadable withoutWords(RuntimeException refused) {
    JsonUnreadable odd =
        new JsonUnreadable(
            CoreText.NOT_WHAT_THE_PROTOCOL_SAYS.text(refused.getClass().getSimpleName()));
    odd.setStackTrace(refused.getStackTrace());
    return odd;
  }

  /** Words about the session tell nothing of an earlier attempt whose answer got lost. */
  private static PortalException withoutSession(OpenCall call, RefusedByPortal refused) {
    return call.mayHaveArrived() && call.changesSomething()
        ? new OutcomeUnknown(
            call.origin(),
            CoreText.UNKNOWN.text(CoreText.SESSION_REFUSED_AFTER.text()),
            CoreText.UNKNOWN.remedy(),
            refused)
        : refused;
  }

  /**
   * After a new login it is the same, or the call may be sent only once. A bare code that never
   * named the session is a plain refusal.
   */
  private RefusedByPortal sessionRefused(OpenCall call, Attempt.JudgedReply judged) {
    ReplyStatus verdict = judged.verdict();
    return verdict.message().isBlank()
        ? refusal(call, verdict)
        : new SessionRefused(
            call.origin(),
            verdict.code(),
            verdict.message(),
            call.loggedInAgain()
                ? attempt.remedyOfRefused(judged.endedLayer())
                : CoreText.SESSION_REFUSED_ONCE.remedy());
  }

  private static PortalException notUnderstood(OpenCall call, JsonUnreadable why) {
    AnswerNotUnderstood odd =
        new AnswerNotUnderstood(
            call.origin(),
            CoreText.YES_NOT_UNDERSTOOD.text(why.what()),
            CoreText.YES_NOT_UNDERSTOOD.remedy(),
            why);
    return call.changesSomething()
        ? new OutcomeUnknown(
            call.origin(),
            CoreText.UNKNOWN.text(CoreText.NOT_READABLE.text()),
            CoreText.UNKNOWN.remedy(),
            odd)
        : odd;
  }

  private void over(OpenCall call, String outcome) {
    notices.callIsOver(call, outcome, time.nanos().getAsLong() - call.startedNanos());
  }
}
