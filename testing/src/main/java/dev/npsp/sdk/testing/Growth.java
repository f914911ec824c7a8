package dev.npsp.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * How the work of a reader grows with its input, counted and not timed: characters looked at, or
 * bytes allocated. Twice the input may be at most 2.2 times the work, from 64 KiB to 1 MiB. The
 * measure is held by {@code GrowthTest}.
 *
 * <p>Two things look like growth and are none. Buffers that are kept from one message to the next
 * make short messages cheap, as do refusals at some size: so {@link #FREE} units of work a byte are
 * nobody's fault. And arrays that double, or grow by half, are now larger and now smaller than what
 * is in them: so a size is compared with the dearest of all smaller ones, each by its work a byte,
 * and one doubling alone may be a little dearer, which three together may not. What grows with the
 * square of its input passes neither way.
 */
public final class Growth {

  private static final int SMALLEST = 64 * 1024;
  private static final int LARGEST = 1024 * 1024;
  private static final double MOST = 2.2;

  /** How much dearer one doubling alone may be: a table or an array that has just grown. */
  private static final double STEP = 1.15;

  /** Work a byte of input that asks for no reason: its text, its tree, copies, buffers. */
  static final int FREE = 20;

  /** What a refusal may allocate: its sentence, its stack, the beginning of the text. */
  private static final long REFUSAL = 256 * 1024;

  private Growth() {}

  /** A reader; what it throws is an answer too. */
  @FunctionalInterface
  public interface Reader<T> {
    void read(T input) throws Exception;
  }

  /**
   * Fails where the bytes that the reader allocates grow faster than its input. It reads once
   * before it is counted, since what it loads and fills then is no work on any input.
   */
  public static <T> void ofAllocation(String name, IntFunction<T> input, Reader<T> reader) {
    allocated(input.apply(SMALLEST), reader);
    of(name, input, given -> allocated(given, reader));
  }

  /** Fails where the work, as counted by the caller, grows faster than the input. */
  public static <T> void of(String name, IntFunction<T> input, ToLongFunction<T> work) {
    List<Long> counts = new ArrayList<>();
    double dearest = FREE;
    double early = FREE;
    for (int size = SMALLEST; size <= LARGEST; size *= 2) {
      long count = work.applyAsLong(input.apply(size));
      double aByte = (double) count / size;
      counts.add(count);
      if (size > SMALLEST) {
        assertThat(aByte)
            .as("%s: work from 64 KiB on, doubled: %s", name, counts)
            .isLessThanOrEqualTo(dearest * MOST / 2 * STEP);
      }
      dearest = Math.max(dearest, aByte);
      early = size <= 2 * SMALLEST ? dearest : early;
    }
    assertThat(counts.get(counts.size() - 1))
        .as("%s: work from 128 KiB to 1 MiB, doubled: %s", name, counts)
        .isLessThanOrEqualTo((long) (early * 2 * SMALLEST * Math.pow(MOST, 3)));
  }

  /** Fails where a reader that has a bound does more beyond it than refuse. */
  public static <T> void ofNothing(String name, IntFunction<T> input, Reader<T> reader) {
    T largest = input.apply(LARGEST);
    allocated(largest, reader);
    assertThat(allocated(largest, reader)).as(name + ": bytes for 1 MiB").isLessThan(REFUSAL);
  }

  /** How many bytes this thread allocates while the reader reads; it is not read before. */
  public static <T> long allocated(T input, Reader<T> reader) {
    long before = Allocated.BY_THIS_THREAD.bytes();
    try {
      reader.read(input);
    } catch (Exception refusal) {
      assertThat(refusal).isNotNull(); // counts as an answer: only the work is of interest
    }
    return Allocated.BY_THIS_THREAD.bytes() - before;
  }

  /** The JVM's own count, by reflection, since the module that is tested reads no management. */
  private static final class Allocated {

    static final Allocated BY_THIS_THREAD = new Allocated();

    private final Object threads;
    private final Method bytes;

    private Allocated() {
      try {
        threads =
            Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        bytes =
            Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("This JVM does not count what a thread allocates.", e);
      }
    }

    long bytes() {
      try {
        return (long) bytes.invoke(threads);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("This JVM does not count what a thread allocates.", e);
      }
    }
  }
}
