package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Threads that start together, and what became of them. */
final class TestThreads<T> {

  private final List<FutureTask<T>> tasks = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private TestThreads(int count, Callable<T> work) {
    for (int i = 0; i < count; i++) {
      FutureTask<T> task = new FutureTask<>(work);
      tasks.add(task);
      threads.add(new Thread(task, "test-" + i));
    }
    threads.forEach(Thread::start);
  }

  static <T> TestThreads<T> start(int count, Callable<T> work) {
    return new TestThreads<>(count, work);
  }

  List<T> values() throws Exception {
    List<T> values = new ArrayList<>();
    for (Future<T> task : tasks) {
      values.add(task.get(30, TimeUnit.SECONDS));
    }
    return values;
  }

  List<Throwable> failures() {
    return tasks.stream().map(TestThreads::failure).toList();
  }

  private static Throwable failure(Future<?> task) {
    Throwable thrown = catchThrowable(() -> task.get(30, TimeUnit.SECONDS));
    return thrown instanceof ExecutionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }

  void interrupt() {
    threads.forEach(Thread::interrupt);
  }

  /** Until each of them waits for another thread. */
  void awaitWaiting() {
    Awaitility.await().until(() -> threads.stream().allMatch(TestThreads::waits));
  }

  private static boolean waits(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .map(StackTraceElement::getClassName)
        .anyMatch(
            name ->
                name.equals(CompletableFuture.class.getName())
                    || name.equals(CountDownLatch.class.getName()));
  }

  /** Holds those who come until the test opens it. */
  static final class Gate {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    TestPortal.Step before(TestPortal.Step step) {
      return call -> {
        pass();
        return step.answer(call);
      };
    }

    void pass() throws IOException, InterruptedException {
      reached.countDown();
      if (!opened.await(30, TimeUnit.SECONDS)) {
        throw new IOException("the gate was never opened");
      }
    }

    void reached() throws InterruptedException {
      if (!reached.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came to the gate");
      }
    }

    void open() {
      opened.countDown();
    }
  }
}
