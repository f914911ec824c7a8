package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.PortalException;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one session of an agency. However many threads miss it, one logs in and the others wait
 * for that login, each as long as its own deadline allows. A login that fails is shared by those
 * who waited for it and remembered by nobody; one that was given up by its own thread (interrupted,
 * out of time, or broken off by the host's own code) is made again by the next.
 */
final class SessionKeeper {

  private final Function<Deadline, Session> login;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Session session;
  private @Nullable CompletableFuture<Session> running;

  SessionKeeper(Function<Deadline, Session> login, Clock clock) {
    this.login = login;
    this.clock = clock;
  }

  /** The session to use now; logs in when there is none or it is old. */
  Session current(Deadline deadline) throws InterruptedException, LoginFailed {
    Session known = session;
    return known != null && isFresh(known) ? known : newSession(known, deadline);
  }

  /** A session other than this one, which was refused. */
  Session renew(Session refused, Deadline deadline) throws InterruptedException, LoginFailed {
    return newSession(refused, deadline);
  }

  /** Drops this session, which was refused, so that the next call logs in. */
  void forget(Session refused) {
    lock.lock();
    try {
      if (refused.equals(session)) {
        session = null;
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isFresh(Session known) {
    return clock.instant().isBefore(known.renewAfter());
  }

  private Session newSession(@Nullable Session old, Deadline deadline)
      throws InterruptedException, LoginFailed {
    while (true) {
      CompletableFuture<Session> mine = new CompletableFuture<>();
      CompletableFuture<Session> awaited;
      lock.lock();
      try {
        Session known = session;
        if (known != null && known != old && isFresh(known)) {
          return known;
        }
        if (running == null) {
          running = mine;
        }
        awaited = running;
      } finally {
        lock.unlock();
      }
      if (awaited == mine) {
        return logIn(mine, deadline);
      }
      try {
        return await(awaited, deadline);
      } catch (CancellationException e) {
        continue; // its thread gave up: the next one logs in
      }
    }
  }

  private Session logIn(CompletableFuture<Session> mine, Deadline deadline) throws LoginFailed {
    try {
      Session fresh = login.apply(deadline);
      finish(fresh);
      mine.complete(fresh);
      return fresh;
    } catch (PortalException e) {
      finish(null);
      if (deadline.isOver() || Thread.currentThread().isInterrupted()) {
        mine.cancel(false);
      } else {
        mine.completeExceptionally(e);
      }
      throw new LoginFailed(e);
    } catch (RuntimeException | Error e) {
      finish(null);
      mine.cancel(false); // the host's own code failed: the others see it by themselves
      throw e;
    }
  }

  private void finish(@Nullable Session fresh) {
    lock.lock();
    try {
      session = fresh;
      running = null;
    } finally {
      lock.unlock();
    }
  }

  private static Session await(CompletableFuture<Session> login, Deadline deadline)
      throws InterruptedException, LoginFailed {
    try {
      return login.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new LoginFailed(deadline.missed("waiting for a login that another thread makes"));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PortalException failed) {
        throw new LoginFailed(failed);
      }
      throw new IllegalStateException("A login fails with errors of ours alone.", e.getCause());
    }
  }
}
