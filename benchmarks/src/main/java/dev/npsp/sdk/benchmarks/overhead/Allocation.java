package dev.npsp.sdk.benchmarks.overhead;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes allocated a call, on all threads of the process: the JDK's client works on several. */
final class Allocation {

  private final Field field;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  Allocation(Field field) {
    this.field = field;
  }

  /** The SDK's submit over the hand-written one. */
  double ratio(int calls) throws Exception {
    double ours = bytesEach(Field.Name.SDK, calls);
    return ours / bytesEach(Field.Name.HAND_WRITTEN, calls);
  }

  private double bytesEach(Field.Name name, int calls) throws Exception {
    Contender contender = field.of(name);
    String code = field.code(name);
    contender.submit(code);
    long before = allocated();
    for (int i = 0; i < calls; i++) {
      contender.submit(code);
    }
    return (double) (allocated() - before) / calls;
  }

  private long allocated() {
    long sum = 0;
    for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }
}
