package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.LoginLease;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one session of an account. However many threads and nodes miss it, one logs in and the
 * others wait for that login, each as long as its own deadline allows. A login that fails is shared
 * by those of this process who waited for it and remembered by nobody; one that was given up by its
 * own thread (interrupted, out of time, or broken off by the host's own code) is made again by the
 * next.
 */
final class SessionKeeper {

  /** A login that takes longer counts as dead: another node makes one. */
  private static final Duration LONGEST_LEASE = Duration.ofSeconds(60);

  /** How long it is waited until a login of another node is looked for again. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final String account;
  private final SessionStore store;
  private final Function<Deadline, Session> login;
  private final TimeSource time;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Session session;
  private @Nullable CompletableFuture<Session> running;

  SessionKeeper(
      String account, SessionStore store, Function<Deadline, Session> login, TimeSource time) {
    this.account = account;
    this.store = store;
    this.login = login;
    this.time = time;
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
    store.forget(account, refused);
  }

  private boolean isFresh(Session known) {
    return time.clock().instant().isBefore(known.renewAfter());
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
        return logIn(mine, old, deadline);
      }
      try {
        return await(awaited, deadline);
      } catch (CancellationException e) {
        continue; // its thread gave up: the next one logs in
      }
    }
  }

  private Session logIn(CompletableFuture<Session> mine, @Nullable Session old, Deadline deadline)
      throws LoginFailed, InterruptedException {
    try {
      Session fresh = storedOrNew(old, deadline);
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
    } catch (LoginFailed | InterruptedException e) {
      finish(null);
      mine.cancel(false); // it waited for another node, and gave up
      throw e;
    } catch (Throwable e) { // Kotlin throws what no signature names
      finish(null);
      mine.cancel(false); // the host's own code failed: the others see it by themselves
      throw e;
    }
  }

  /** The session of another node, or else one of an own login, which all nodes may use then. */
  private Session storedOrNew(@Nullable Session old, Deadline deadline)
      throws LoginFailed, InterruptedException {
    while (true) {
      Optional<Session> stored = stored(old);
      if (stored.isPresent()) {
        return stored.get();
      }
      Optional<LoginLease> lease = store.lease(account, deadline.atMost(LONGEST_LEASE));
      Optional<Session> bought =
          lease.isPresent() ? logIn(lease.get(), old, deadline) : Optional.empty();
      if (bought.isPresent()) {
        return bought.get();
      }
      if (deadline.isOver()) {
        throw new LoginFailed(deadline.missed(CoreText.WAITED_FOR_NODE.text()));
      }
      time.sleeper().sleep(deadline.atMost(PAUSE));
    }
  }

  /** Told apart by their tokens: a store may keep moments less finely. */
  private Optional<Session> stored(@Nullable Session old) {
    return store
        .find(account)
        .filter(kept -> old == null || !kept.token().equals(old.token()))
        .filter(this::isFresh);
  }

  /**
   * Logs in under the lease. Looked at once more before: another node may have logged in until the
   * lease was given. Empty when the lease was lost meanwhile: then the other's login is the later.
   */
  private Optional<Session> logIn(LoginLease lease, @Nullable Session old, Deadline deadline) {
    try {
      Optional<Session> stored = stored(old);
      if (stored.isPresent()) {
        store.release(lease);
        return stored;
      }
      Session fresh = login.apply(deadline);
      return store.store(lease, fresh) ? Optional.of(fresh) : Optional.empty();
    } catch (Throwable e) {
      release(lease, e);
      throw e;
    }
  }

  private void release(LoginLease lease, Throwable first) {
    try {
      store.release(lease);
    } catch (Throwable e) { // the lease ends by itself
      if (e != first) {
        first.addSuppressed(e);
      }
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
      throw new LoginFailed(deadline.missed(CoreText.WAITED_FOR_THREAD.text()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PortalException failed) {
        throw new LoginFailed(failed);
      }
      throw new IllegalStateException("A login fails with errors of ours alone.", e.getCause());
    }
  }
}
