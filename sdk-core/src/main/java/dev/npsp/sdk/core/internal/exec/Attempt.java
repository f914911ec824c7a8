package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One attempt: the session is put in, the call goes through the interceptors, the reply is judged.
 * An answer that names the session was not carried out, so the call logs in once and goes once
 * more, unless it may be sent only once: then the next call logs in.
 */
final class Attempt {

  /**
   * An answer with its verdict.
   *
   * @param verdict what it says
   * @param reply how it came
   */
  record JudgedReply(ReplyStatus verdict, HttpReply reply) {}

  private final InterceptorChain ring;
  private final Wire wire;
  private final ReplyReader reader;
  private final Optional<SessionKeeper> sessions;
  private final CallEvents notices;
  private final LongSupplier nanos;

  Attempt(
      InterceptorChain ring,
      Wire wire,
      ReplyReader reader,
      Optional<SessionKeeper> sessions,
      CallEvents notices,
      LongSupplier nanos) {
    this.ring = ring;
    this.wire = wire;
    this.reader = reader;
    this.sessions = sessions;
    this.notices = notices;
    this.nanos = nanos;
  }

  Attempt toldBy(CallEvents others) {
    return new Attempt(ring, wire, reader, sessions, others, nanos);
  }

  JudgedReply run(OpenCall call, HttpCall framed)
      throws IOException, InterruptedException, JsonUnreadable, NotThePortal, LoginFailed {
    if (sessions.isEmpty()) {
      return send(call, framed);
    }
    SessionKeeper keeper = sessions.get();
    Session session = keeper.current(call.deadline());
    JudgedReply judged = send(call, wire.withSession(call.operation(), framed, session));
    if (judged.verdict().kind() != ReplyStatus.Kind.SESSION_ENDED) {
      return judged;
    }
    if (call.isOnceOnly() || !framed.body().repeatable() || !call.takeNewLogin()) {
      keeper.forget(session);
      return judged;
    }
    Session renewed = keeper.renew(session, call.deadline());
    return send(call, wire.withSession(call.operation(), framed, renewed));
  }

  private JudgedReply send(OpenCall call, HttpCall ready)
      throws IOException, InterruptedException, JsonUnreadable, NotThePortal {
    Duration timeout = call.nextAttemptTimeout();
    if (timeout.isZero()) {
      throw new NotConnectedException(
          NotConnectedException.Reason.NO_TIME,
          "the deadline was over before anything was sent",
          null);
    }
    call.attemptStarts();
    HttpCall bounded = ready.withTimeout(timeout);
    long start = nanos.getAsLong();
    int status = 0;
    long received = 0;
    Optional<Throwable> failure = Optional.empty();
    notices.attemptStarts(call, ready.body().length());
    try {
      HttpReply reply = ring.proceed(bounded, call);
      status = reply.status();
      received = reply.body().length;
      HttpReply unpacked = Unpacked.of(reply, bounded.maxReplyBytes());
      return new JudgedReply(reader.read(call.operation(), unpacked), unpacked);
    } catch (Throwable e) {
      failure = Optional.of(e);
      if (e instanceof InterruptedException) {
        call.noteMayHaveArrived();
      }
      throw e;
    } finally {
      notices.attemptIsOver(
          call, status, ready.body().length(), received, nanos.getAsLong() - start, failure);
    }
  }
}
