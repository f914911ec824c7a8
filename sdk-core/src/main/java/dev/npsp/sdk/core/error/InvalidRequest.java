package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.util.List;

/**
 * The input breaks constraints and never left the process. All violations at once, none with its
 * value; each is in the language in which the input was checked, that of the client.
 */
public final class InvalidRequest extends NotSent {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a list of records, made by List.copyOf
  private final List<Violation> violations;

  /** Made by the check before a call. */
  public InvalidRequest(Origin origin, List<Violation> violations) {
    super(
        origin,
        CoreText.INVALID_REQUEST.text(violations.size(), violations),
        CoreText.INVALID_REQUEST.remedy(),
        null);
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, by path, code and message. */
  public List<Violation> violations() {
    return violations;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
