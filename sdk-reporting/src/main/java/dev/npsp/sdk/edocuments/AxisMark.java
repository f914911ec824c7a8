package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How far a receiver's system is with a message, as the axis keeps it; not the status of the
 * document. An open list. Wire: {@code status} of {@code updateStatus} and of lists.
 *
 * @param code the code as it is sent
 */
public record AxisMark(String code) {

  /** Not fetched yet. A hub was seen to list such messages as {@code initial}. */
  public static final AxisMark INBOX = new AxisMark("inbox");

  /** Being taken in. */
  public static final AxisMark PROCESSING = new AxisMark("processing");

  /** Taken in. */
  public static final AxisMark DONE = new AxisMark("done");

  /** Cannot be taken in. */
  public static final AxisMark FAIL = new AxisMark("fail");

  private static final Set<String> KNOWN = Set.of("inbox", "processing", "done", "fail");

  public AxisMark {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static AxisMark of(String code) {
    return new AxisMark(code);
  }

  /** Whether this version knows the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
