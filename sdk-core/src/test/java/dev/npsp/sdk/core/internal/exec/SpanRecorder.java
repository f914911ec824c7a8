package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.observe.AttemptEnded;
import dev.npsp.sdk.core.observe.AttemptStarted;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.core.observe.CallStarted;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * What a tracing library would do with nothing but a listener and an interceptor: one span a call,
 * within it one an attempt and one a login, and the span's name on the wire.
 */
final class SpanRecorder implements CallListener, Interceptor {

  static final String HEADER = "X-Span";

  /** One span, with those that began and ended within it. */
  static final class Span {
    final CallContext context;
    final List<Span> within = new ArrayList<>();
    String end = "";

    Span(CallContext context) {
      this.context = context;
    }

    boolean isAttempt() {
      return context.attempt() > 0;
    }

    /** {@code things.find ok(1 502, 2 200)}. */
    String text() {
      String inner = within.stream().map(Span::text).collect(Collectors.joining(", "));
      return (isAttempt() ? context.attempt() : context.operation())
          + " "
          + end
          + (within.isEmpty() ? "" : "(" + inner + ")");
    }
  }

  private final ThreadLocal<Deque<Span>> open = ThreadLocal.withInitial(ArrayDeque::new);
  private final Queue<Span> roots = new ConcurrentLinkedQueue<>();
  private final Queue<String> mistakes = new ConcurrentLinkedQueue<>();

  List<Span> roots() {
    return List.copyOf(roots);
  }

  /** What did not pair or nest. */
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  boolean isIdle() {
    return open.get().isEmpty();
  }

  @Override
  public void onCallStart(CallStarted event) {
    begin(event.context());
  }

  @Override
  public void onAttemptStart(AttemptStarted event) {
    begin(event.context());
  }

  @Override
  public void onAttemptEnd(AttemptEnded event) {
    end(event.context(), event.failure().orElse(String.valueOf(event.status())));
  }

  @Override
  public void onCallEnd(CallEnded event) {
    end(event.context(), event.outcome());
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    Span span = open.get().peek();
    if (span == null || !span.context.equals(next.context())) {
      mistakes.add("an interceptor of " + next.context() + " in another span");
    }
    return next.proceed(
        call.withHeader(HEADER, next.context().requestId() + "/" + next.context().attempt()));
  }

  private void begin(CallContext context) {
    Span span = new Span(context);
    Span parent = open.get().peek();
    if (parent == null) {
      roots.add(span);
    } else {
      parent.within.add(span);
    }
    boolean fits =
        span.isAttempt()
            ? parent != null && parent.context.equals(context.toBuilder().attempt(0).build())
            : parent == null
                || context.parentRequestId().filter(parent.context.requestId()::equals).isPresent();
    if (!fits) {
      mistakes.add(context + " begins in the wrong place");
    }
    open.get().push(span);
  }

  private void end(CallContext context, String end) {
    Span span = open.get().poll();
    if (span == null || !span.context.equals(context)) {
      mistakes.add(context + " ends in the wrong place");
      return;
    }
    span.end = end;
  }
}
