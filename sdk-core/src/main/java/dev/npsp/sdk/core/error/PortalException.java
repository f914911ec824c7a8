package dev.npsp.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong between a host and the portal. The subclasses say who must act:
 * {@link NotSent} and its kinds (the portal read nothing), {@link NoAnswer} (and {@link
 * OutcomeUnknown} for writes), {@link RefusedByPortal}, {@link AnswerNotUnderstood} and {@link
 * CallbackRejected}. Messages name the remedy and never hold secrets or personal data.
 */
public abstract class PortalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Origin origin;
  private final String remedy;

  /** For the kinds of this package and for those that an area adds. */
  protected PortalException(Origin origin, String what, String remedy, @Nullable Throwable cause) {
    super(
        origin.operation()
            + ": "
            + what
            + " Remedy: "
            + remedy
            + " (request "
            + origin.requestId()
            + ")",
        cause);
    this.origin = origin;
    this.remedy = remedy;
  }

  /** The operation, in the words of the API with the wire's name behind. */
  public String operation() {
    return origin.operation();
  }

  /** The id under which logs and events know the call. */
  public String requestId() {
    return origin.requestId();
  }

  /** What to do about it, in a sentence. */
  public String remedy() {
    return remedy;
  }

  /** Whether the same call, made again without any change, may succeed. */
  public abstract boolean retryCanHelp();
}
