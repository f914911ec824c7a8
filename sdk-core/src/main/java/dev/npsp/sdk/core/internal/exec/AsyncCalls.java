package dev.npsp.sdk.core.internal.exec;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocking calls on the host's executor. Cancelling the future interrupts the attempt that
 * runs.
 */
public final class AsyncCalls {

  private final Executor executor;

  /** On that executor; no thread is made here. */
  public AsyncCalls(Executor executor) {
    this.executor = executor;
  }

  /** The value of a blocking call, later. */
  public <T> CompletableFuture<T> call(Supplier<T> blocking) {
    Running<T> running = new Running<>();
    try {
      executor.execute(() -> running.run(blocking));
    } catch (RejectedExecutionException e) {
      running.completeExceptionally(e);
    }
    return running;
  }

  private static final class Running<T> extends CompletableFuture<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread thread;

    void run(Supplier<T> blocking) {
      if (!start()) {
        return;
      }
      try {
        complete(blocking.get());
      } catch (Throwable e) { // Kotlin throws what no signature names
        completeExceptionally(e);
      } finally {
        stop();
      }
    }

    private boolean start() {
      lock.lock();
      try {
        if (isDone()) {
          return false;
        }
        thread = Thread.currentThread();
        return true;
      } finally {
        lock.unlock();
      }
    }

    /**
     * From here on nobody interrupts, and an interrupt that was meant for this call does not reach
     * the next.
     */
    private void stop() {
      lock.lock();
      try {
        thread = null;
        if (isCancelled()) {
          Thread.interrupted();
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        interruptRunning();
      }
      return cancelled;
    }

    private void interruptRunning() {
      lock.lock();
      try {
        if (thread != null) {
          thread.interrupt();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
