package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.observe.AttemptEvent;
import dev.npsp.sdk.core.observe.CallEvent;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.internal.text.FailureKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log and the listeners. By allow-list: operation, request id, numbers and kinds; never a
 * body, a header, an address with its query, or words of the other side.
 */
final class CallEvents {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.calls");

  private final List<CallListener> listeners;

  CallEvents(List<CallListener> listeners) {
    this.listeners = listeners;
  }

  CallEvents and(CallListener another) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.add(another);
    return new CallEvents(List.copyOf(all));
  }

  void attemptIsOver(OpenCall call, int status, long sent, long received, long nanos) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} {} attempt {}: HTTP {}, {} bytes out, {} in, {} us",
          call.origin().requestId(),
          call.operation().label(),
          call.attempts(),
          status,
          sent,
          received,
          nanos / 1000);
    }
    if (!listeners.isEmpty()) {
      AttemptEvent event =
          new AttemptEvent(
              call.operation().name(),
              call.origin().requestId(),
              call.attempts(),
              status,
              sent,
              received,
              Duration.ofNanos(nanos));
      tell(listener -> listener.onAttempt(event));
    }
  }

  void callIsOver(OpenCall call, String outcome, long nanos) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} {}: {} after {} attempt(s), {} us",
          call.origin().requestId(),
          call.operation().label(),
          outcome,
          call.attempts(),
          nanos / 1000);
    }
    if (!listeners.isEmpty()) {
      CallEvent event =
          new CallEvent(
              call.operation().name(),
              call.origin().requestId(),
              call.attempts(),
              outcome,
              Duration.ofNanos(nanos));
      tell(listener -> listener.onCall(event));
    }
  }

  void pausing(OpenCall call, Duration pause, Exception why) {
    LOG.info(
        "{} {}: attempt {} failed ({}), again in {} ms",
        call.origin().requestId(),
        call.operation().label(),
        call.attempts(),
        why.getClass().getSimpleName(),
        pause.toMillis());
  }

  /** A listener of the host's must not break a call of the host's, nor one that does not link. */
  private void tell(Consumer<CallListener> news) {
    for (CallListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (RuntimeException | Error e) {
        LOG.warn("{} of the host failed: {}", listener.getClass().getName(), FailureKind.of(e));
      }
    }
  }
}
