package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnswerTooLarge;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole call: attempts until one is answered, as long as sending again is safe and the deadline
 * leaves room. Sending again is safe when nothing arrived, or when a second arrival does no harm
 * and the body can be read twice.
 */
final class Retry {

  private final RetryPolicy policy;
  private final RetryTokens budget;
  private final TimeSource time;
  private final CallEvents notices;

  Retry(CallSettings settings, TimeSource time, CallEvents notices) {
    this.policy = settings.retry();
    this.budget = settings.retriesLeft();
    this.time = time;
    this.notices = notices;
  }

  Attempt.JudgedReply run(OpenCall call, HttpCall framed, Attempt attempt) {
    for (int number = 1; ; number++) {
      Exception failure;
      Optional<Duration> asked = Optional.empty();
      try {
        Attempt.JudgedReply answered = attempt.run(call, framed);
        budget.giveBack();
        return answered;
      } catch (NotConnectedException e) {
        failure = e;
      } catch (NotThePortal e) {
        failure = e;
        asked = e.retryAfter();
        if (!e.other().unread()) {
          call.noteMayHaveArrived();
        }
      } catch (IOException | JsonUnreadable e) {
        failure = e;
        call.noteMayHaveArrived();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw interrupted(call, e);
      } catch (LoginFailed e) {
        throw withoutSession(call, e.failure());
      }
      pauseOrGiveUp(call, framed, number, failure, asked);
    }
  }

  private void pauseOrGiveUp(
      OpenCall call, HttpCall framed, int number, Exception failure, Optional<Duration> asked) {
    boolean safe =
        mayHelp(failure)
            && !call.isOnceOnly()
            && framed.body().repeatable()
            && (call.isRepeatable() || !call.mayHaveArrived());
    Duration pause = pause(number, asked);
    if (!safe || number >= policy.attempts() || pause.compareTo(call.deadline().left()) >= 0) {
      throw giveUp(call, failure);
    }
    if (!budget.take()) {
      call.noteBudgetWasEmpty();
      notices.budgetIsEmpty(call, failure);
      throw giveUp(call, failure);
    }
    notices.pausing(call, pause, failure);
    try {
      time.sleeper().sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(call, e);
    }
  }

  /** Whether a moment later something else may come of it. */
  private static boolean mayHelp(Exception failure) {
    if (failure instanceof NotConnectedException connected) {
      return WhoAnswered.mayHelp(connected);
    }
    if (failure instanceof NotThePortal answered) {
      return answered.other().again();
    }
    return !(failure instanceof ReplyTooLargeException); // it would be as large again
  }

  /**
   * Doubling with equal jitter: at least half of it is waited. What the other side asks for wins,
   * up to the longest.
   */
  private Duration pause(int number, Optional<Duration> asked) {
    Duration doubled = policy.firstPause().multipliedBy(1L << Math.min(number - 1, 20));
    Duration capped = shorter(doubled, policy.longestPause());
    long jittered = (long) (capped.toNanos() * (0.5 + time.jitter().getAsDouble() / 2));
    return shorter(asked.orElse(Duration.ofNanos(jittered)), policy.longestPause());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /**
   * Unknown when an earlier attempt of a write may have arrived; else by the last attempt: not sent
   * when the portal cannot have read it, and what came in the answer's place when it can.
   */
  private static PortalException giveUp(OpenCall call, Exception failure) {
    if (call.mayHaveArrived() && call.changesSomething()) {
      return unknown(call, describe(failure), withoutEffect(call, failure));
    }
    if (failure instanceof NotConnectedException connected) {
      return notSent(call, connected);
    }
    if (failure instanceof NotThePortal answered && answered.other().unread()) {
      return answered.other().status() == WhoAnswered.TOO_MANY_REQUESTS
          ? new PortalBusy(
              call.origin(),
              answered.other().status(),
              answered.retryAfter(),
              call.remedy(CoreText.BUSY.remedy()))
          : ConnectionMessages.notSent(call, answered.other(), answered);
    }
    return withoutEffect(call, failure);
  }

  private static NotSent notSent(OpenCall call, NotConnectedException failure) {
    if (failure.reason() != NotConnectedException.Reason.NO_TIME) {
      return ConnectionMessages.notSent(call, failure);
    }
    return call.attempts() == 0
        ? call.deadline().missed(CoreText.MADE_READY.text())
        : call.deadline().missedAfter(call.attempts());
  }

  /** What went wrong, as if nothing could have changed by it. */
  private static PortalException withoutEffect(OpenCall call, Exception failure) {
    if (failure instanceof NotThePortal answered && answered.other().by().isPresent()) {
      return ConnectionMessages.answered(
          call, answered.other(), answered.other().by().get(), failure);
    }
    if (failure instanceof ReplyTooLargeException large) {
      return tooLarge(call, large);
    }
    return failure instanceof JsonUnreadable
        ? new AnswerNotUnderstood(
            call.origin(),
            CoreText.SENTENCE.text(describe(failure)),
            call.remedy(CoreText.ANSWER_IS.remedy()),
            failure)
        : new NoAnswer(
            call.origin(),
            CoreText.AFTER_ATTEMPTS.text(describe(failure), call.attempts()),
            call.remedy(CoreText.NO_ANSWER.remedy()),
            failure);
  }

  private static AnswerTooLarge tooLarge(OpenCall call, ReplyTooLargeException failure) {
    return new AnswerTooLarge(
        call.origin(),
        failure.limit(),
        CoreText.SENTENCE.text(describe(failure)),
        CoreText.TOO_LARGE.remedy(failure.limit()),
        failure);
  }

  /** No session, so this attempt was not sent; an earlier one of the same call may have been. */
  private static PortalException withoutSession(OpenCall call, PortalException login) {
    if (call.mayHaveArrived() && call.changesSomething()) {
      return unknown(call, CoreText.NO_LOGIN_AFTER.text(), login);
    }
    boolean ownWords = login.requestId().equals(call.origin().requestId());
    return login instanceof RefusedByPortal || ownWords
        ? login
        : new NotSent(
            call.origin(),
            CoreText.NO_SESSION.text(whyNoLogin(login)),
            CoreText.NO_SESSION.remedy(remedyOf(login)),
            login);
  }

  private static LocalizedText remedyOf(PortalException login) {
    return new LocalizedText(login.remedy(Locale.ENGLISH), login.remedy(LocalizedText.VIETNAMESE));
  }

  private static LocalizedText whyNoLogin(PortalException login) {
    if (login.getCause() instanceof NotThePortal answered) {
      return CoreText.AT_THE_LOGIN.text(ConnectionMessages.what(answered.other()));
    }
    if (login.getCause() instanceof NotConnectedException connected) {
      return CoreText.AT_THE_LOGIN_THERE_WAS.text(ConnectionMessages.what(connected));
    }
    if (login instanceof PortalBusy busy) {
      return CoreText.LOGIN_TURNED_AWAY.text(busy.status());
    }
    return CoreText.LOGIN_FAILED.text();
  }

  private static OutcomeUnknown unknown(OpenCall call, LocalizedText what, Throwable cause) {
    return new OutcomeUnknown(
        call.origin(), CoreText.UNKNOWN.text(what), call.remedy(CoreText.UNKNOWN.remedy()), cause);
  }

  private static PortalException interrupted(OpenCall call, InterruptedException cause) {
    LocalizedText what = CoreText.INTERRUPTED.text();
    if (!call.mayHaveArrived()) {
      return new NotSent(
          call.origin(), CoreText.SENTENCE.text(what), CoreText.INTERRUPTED_UNSENT.remedy(), cause);
    }
    return call.changesSomething()
        ? unknown(call, what, cause)
        : new NoAnswer(
            call.origin(), CoreText.SENTENCE.text(what), CoreText.INTERRUPTED_READ.remedy(), cause);
  }

  private static LocalizedText describe(Exception failure) {
    if (failure instanceof NotThePortal answered) {
      return ConnectionMessages.what(answered.other());
    }
    if (failure instanceof NotConnectedException connected) {
      return CoreText.NO_ANSWER_AND_THEN.text(ConnectionMessages.what(connected));
    }
    if (failure instanceof ReplyTooLargeException large) {
      return CoreText.TOO_LARGE.text(large.limit());
    }
    return failure instanceof JsonUnreadable unreadable
        ? CoreText.ANSWER_IS.text(unreadable.what())
        : CoreText.NO_WHOLE_ANSWER.text(failure.getClass().getSimpleName());
  }
}
