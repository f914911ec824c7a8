package dev.npsp.sdk;

import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous calls: what is done with a portal is done on the host's executor, and its value is
 * in a future. On a JDK 21 or newer, an executor of virtual threads is a good choice.
 *
 * <pre>{@code
 * portal.async(executor).call(p -> p.dossiers().submit(dossier)).thenAccept(this::record);
 * }</pre>
 *
 * <p>Cancelling a future interrupts the attempt that runs; what it asked for may have been carried
 * out. An executor that takes no more tasks fails the future with its {@link
 * java.util.concurrent.RejectedExecutionException}.
 */
public final class AsyncPortal {

  private final Portal portal;
  private final AsyncCalls calls;

  private AsyncPortal(Portal portal, AsyncCalls calls) {
    this.portal = portal;
    this.calls = calls;
  }

  /** The calls of that portal on that executor, which stays the host's to close. */
  public static AsyncPortal of(Portal portal, Executor executor) {
    return new AsyncPortal(portal, new AsyncCalls(executor));
  }

  /** The value of what is done, or the error that it ended with. */
  public <T extends @Nullable Object> CompletableFuture<T> call(
      Function<? super Portal, ? extends T> work) {
    return calls.call(() -> work.apply(portal));
  }

  /** The end of what is done, or the error that it ended with. */
  public CompletableFuture<@Nullable Void> run(Consumer<? super Portal> work) {
    return call(
        same -> {
          work.accept(same);
          return null;
        });
  }
}
