package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.json.JsonFormRejected;
import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.InvalidIdentifier;
import dev.npsp.sdk.domain.calendar.CalendarException;
import dev.npsp.sdk.edocuments.EdxmlUnreadable;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A reader with what became of its inputs. */
final class Trial {

  private final Target target;
  private long values;
  private long refusals;
  private long escaped;
  private long slowest;
  private boolean offered = true;
  private String refusal = "";

  Trial(Target target) {
    this.target = target;
  }

  Target target() {
    return target;
  }

  long inputs() {
    return values + refusals + escaped;
  }

  /** Whether it has read any input as sound. */
  boolean hasRead() {
    return values > 0;
  }

  /** How it refused the input that it refused last. */
  String refusal() {
    return refusal;
  }

  /** False when the peer has no such operation, so that nothing is read. */
  boolean isOffered() {
    return offered;
  }

  /** Gives it one input; null, or what should not have come out. */
  @Nullable Throwable run(byte[] input) {
    long start = System.nanoTime();
    try {
      target.reader().read(input);
      values++;
      return null;
    } catch (Throwable thrown) { // StackOverflowError and OutOfMemoryError are what is looked for
      if (isDocumented(thrown)) {
        offered = offered && !(thrown instanceof NotOffered);
        refusals++;
        refusal = thrown.toString();
        return null;
      }
      escaped++;
      return thrown;
    } finally {
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
  }

  /** The types that the readers name in their Javadoc. */
  private static boolean isDocumented(Throwable thrown) {
    return thrown instanceof PortalException
        || thrown instanceof InvalidIdentifier
        || thrown instanceof DataFileRejected
        || thrown instanceof JsonFormRejected
        || thrown instanceof EdxmlUnreadable
        || thrown instanceof CalendarException;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-64s inputs=%-7d values=%-7d refused=%-7d escaped=%-4d slowest_ms=%d",
        target.name(),
        inputs(),
        values,
        refusals,
        escaped,
        TimeUnit.NANOSECONDS.toMillis(slowest));
  }
}
