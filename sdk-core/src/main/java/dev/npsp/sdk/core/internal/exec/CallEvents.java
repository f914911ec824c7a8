package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.observe.AttemptEnded;
import dev.npsp.sdk.core.observe.AttemptStarted;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.core.observe.CallStarted;
import dev.npsp.sdk.domain.internal.text.FailureKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  void callStarts(OpenCall call) {
    if (!listeners.isEmpty()) {
      CallStarted event = CallStarted.builder(call.context()).build();
      tell(listener -> listener.onCallStart(event));
    }
  }

  void attemptStarts(OpenCall call, long toSend) {
    if (!listeners.isEmpty()) {
      AttemptStarted event =
          AttemptStarted.builder(call.attemptContext()).bytesToSend(toSend).build();
      tell(listener -> listener.onAttemptStart(event));
    }
  }

  void attemptIsOver(
      OpenCall call,
      int status,
      long sent,
      long received,
      long nanos,
      Optional<Throwable> failure) {
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
      AttemptEnded event =
          AttemptEnded.builder(call.attemptContext())
              .status(status)
              .bytesSent(sent)
              .bytesReceived(received)
              .took(Duration.ofNanos(nanos))
              .failure(failure.map(CallEvents::publicName))
              .build();
      tell(listener -> listener.onAttemptEnd(event));
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
      CallEnded event =
          CallEnded.builder(call.context())
              .attempts(call.attempts())
              .outcome(outcome)
              .took(Duration.ofNanos(nanos))
              .build();
      tell(listener -> listener.onCallEnd(event));
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

  void budgetIsEmpty(OpenCall call, Exception why) {
    LOG.info(
        "{} {}: attempt {} failed ({}), and the retry budget is empty",
        call.origin().requestId(),
        call.operation().label(),
        call.attempts(),
        why.getClass().getSimpleName());
  }

  /** What is internal goes by the name of the error that a host would see. */
  private static String publicName(Throwable failure) {
    if (failure instanceof NotThePortal answered) {
      return answered.other().by().isPresent() ? "AnsweredByIntermediary" : "NoAnswer";
    }
    return failure instanceof JsonUnreadable
        ? "AnswerNotUnderstood"
        : failure.getClass().getSimpleName();
  }

  /** A listener of the host's must not break a call of the host's, nor one that does not link. */
  private void tell(Consumer<CallListener> news) {
    for (CallListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (Throwable e) { // Kotlin throws what no signature names
        LOG.warn("{} of the host failed: {}", listener.getClass().getName(), FailureKind.of(e));
      }
    }
  }
}
