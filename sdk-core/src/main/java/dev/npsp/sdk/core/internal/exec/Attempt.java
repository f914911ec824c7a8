package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One attempt: the sessions are put in, the call goes through the interceptors, the reply is
 * judged. An answer that names a session was not carried out, so the call renews that one session,
 * once, and goes once more, unless it may be sent only once: then the next call logs in.
 */
final class Attempt {

  /**
   * An answer with what it says.
   *
   * @param verdict what it says
   * @param endedLayer which session has ended, counted from the first on the way; none when it is
   *     negative
   * @param reply how it came
   */
  record JudgedReply(ReplyStatus verdict, int endedLayer, HttpReply reply) {}

  /**
   * A session layer and who keeps its session.
   *
   * @param layer the layer
   * @param keeper its session
   */
  record Kept(SessionLayer layer, SessionKeeper keeper) {}

  private final List<Interceptor> interceptors;
  private final Transport transport;
  private final ReplyReader reader;
  private final List<Kept> sessions;
  private final CallEvents notices;
  private final LongSupplier nanos;

  Attempt(
      List<Interceptor> interceptors,
      Transport transport,
      ReplyReader reader,
      List<Kept> sessions,
      CallEvents notices,
      LongSupplier nanos) {
    this.interceptors = interceptors;
    this.transport = transport;
    this.reader = reader;
    this.sessions = sessions;
    this.notices = notices;
    this.nanos = nanos;
  }

  Attempt toldBy(CallEvents others) {
    return new Attempt(interceptors, transport, reader, sessions, others, nanos);
  }

  /** With the sessions before this one alone, as its login needs them. */
  Attempt before(int layer) {
    return new Attempt(interceptors, transport, reader, sessions.subList(0, layer), notices, nanos);
  }

  /** The same sessions, with replies read in another way. */
  Attempt readBy(ReplyReader other) {
    return new Attempt(interceptors, transport, other, sessions, notices, nanos);
  }

  /** What is to be done when even a new session of this layer is refused. */
  LocalizedText remedyOfRefused(int layer) {
    return sessions.get(layer).layer().remedyOfRefused();
  }

  JudgedReply run(OpenCall call, HttpCall framed)
      throws IOException, InterruptedException, JsonUnreadable, NotThePortal, LoginFailed {
    if (sessions.isEmpty()) {
      return send(call, framed);
    }
    List<Session> used = new ArrayList<>(sessions.size());
    for (Kept kept : sessions) {
      used.add(kept.keeper().current(call.deadline()));
    }
    boolean[] renewed = new boolean[sessions.size()];
    while (true) {
      JudgedReply judged = send(call, with(used, framed));
      int ended = judged.endedLayer();
      if (ended < 0 || renewed[ended]) {
        return judged;
      }
      renewed[ended] = true;
      SessionKeeper keeper = sessions.get(ended).keeper();
      if (call.isOnceOnly() || !framed.body().repeatable() || !call.takeNewLogin(ended)) {
        keeper.forget(used.get(ended));
        return judged;
      }
      used.set(ended, keeper.renew(used.get(ended), call.deadline()));
    }
  }

  /** The last on the way stands innermost. */
  private HttpCall with(List<Session> used, HttpCall framed) {
    HttpCall ready = framed;
    for (int i = used.size() - 1; i >= 0; i--) {
      ready = sessions.get(i).layer().put(ready, used.get(i));
    }
    return ready;
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
      HttpReply reply =
          interceptors.isEmpty()
              ? transport.send(bounded)
              : new InterceptorChain(interceptors, transport, call.attemptContext())
                  .proceed(bounded);
      status = reply.status();
      received = reply.body().length;
      HttpReply unpacked = Unpacked.of(reply, bounded.maxReplyBytes());
      return reader.read(call.operation(), sessions, unpacked);
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
