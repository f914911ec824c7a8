package dev.npsp.sdk.domain.internal.text;

import java.util.function.Function;

/**
 * What a log may say of a failure that the host's code or a database threw. Its message may quote
 * the values that it failed on, a whole row even, so the message is left out; what is left finds
 * the place.
 */
public final class FailureKind {

  private static final int DEEPEST_CAUSE = 4;

  private FailureKind() {}

  /** Classes and places: {@code java.io.IOException at Store.add(Store.java:7), caused by ...}. */
  public static String of(Throwable failure) {
    return of(failure, each -> "");
  }

  /**
   * The same with a code behind each class.
   *
   * @param code the code of a failure that has one, with what stands around it; "" otherwise
   */
  public static String of(Throwable failure, Function<Throwable, String> code) {
    StringBuilder kind = new StringBuilder();
    Throwable each = failure;
    for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
      StackTraceElement[] trace = each.getStackTrace();
      kind.append(depth == 0 ? "" : ", caused by ")
          .append(each.getClass().getName())
          .append(code.apply(each))
          .append(trace.length == 0 ? "" : " at " + trace[0]);
      each = each.getCause();
    }
    return kind.toString();
  }
}
