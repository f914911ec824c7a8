package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.internal.exec.Idempotency;
import java.util.List;

/**
 * Pages of a size that the portal can manage: one that does not come in time is asked for once
 * more, smaller. The smallest alone is repeated as the policy of the client says.
 */
final class SteppedPages {

  /** How callers were seen to step down. */
  private static final List<Integer> SIZES = List.of(200, 100, 50, 25, 10);

  private static final int SERVER_ERROR = 500;

  private SteppedPages() {}

  /** Asks for a page of so many rows. */
  @FunctionalInterface
  interface Ask<B> {
    B ask(int rows, Idempotency idempotency);
  }

  /**
   * A page and the size that brought it.
   *
   * @param batch the page
   * @param rows how many rows were asked for
   */
  record Sized<B>(B batch, int rows) {}

  /** The page, of so many rows or of fewer. */
  static <B> Sized<B> ask(int wanted, Ask<B> ask) {
    int rows = Math.min(wanted, SIZES.get(0));
    while (true) {
      int smaller = smaller(rows);
      if (smaller == 0) {
        return new Sized<>(ask.ask(rows, Idempotency.BY_OPERATION), rows);
      }
      try {
        return new Sized<>(askOnce(rows, ask), rows);
      } catch (NoAnswer e) {
        if (!mayBeTooLarge(e)) {
          throw e;
        }
        rows = smaller;
      }
    }
  }

  /** What never left may go as often as the policy says, at the same size. */
  private static <B> B askOnce(int rows, Ask<B> ask) {
    try {
      return ask.ask(rows, Idempotency.ONCE);
    } catch (NotSent e) {
      if (e instanceof PortalBusy || !e.retryCanHelp() || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return ask.ask(rows, Idempotency.BY_OPERATION);
    }
  }

  private static int smaller(int rows) {
    return SIZES.stream().filter(size -> size < rows).findFirst().orElse(0);
  }

  /** A no of a firewall is no matter of size. */
  private static boolean mayBeTooLarge(NoAnswer failure) {
    boolean isNo =
        failure instanceof AnsweredByIntermediary answered && answered.status() < SERVER_ERROR;
    return !isNo && !Thread.currentThread().isInterrupted();
  }
}
