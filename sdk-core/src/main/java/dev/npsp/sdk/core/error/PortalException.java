package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong between a host and the portal. The subclasses say who must act:
 * {@link NotSent} and its kinds (the portal read nothing), {@link NoAnswer} (and {@link
 * OutcomeUnknown} for writes), {@link RefusedByPortal}, {@link AnswerNotUnderstood} and {@link
 * CallbackRejected}. Messages name the remedy and never hold secrets or personal data; they are in
 * the language of the client, and {@link #explanation} says the same in the other one.
 */
public abstract class PortalException extends RuntimeException implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final Origin origin;
  private final LocalizedText what;
  private final LocalizedText remedy;

  /**
   * For the kinds of this package and for those that an area adds.
   *
   * @param origin which call, and in which language {@link #getMessage} is
   * @param what what happened, in a sentence; {@link LocalizedText#of} where there is one language
   *     only
   * @param remedy what to do about it, in a sentence
   * @param cause what was thrown below
   */
  protected PortalException(
      Origin origin, LocalizedText what, LocalizedText remedy, @Nullable Throwable cause) {
    super(message(origin, what, remedy).in(origin.language()), cause);
    this.origin = origin;
    this.what = what;
    this.remedy = remedy;
  }

  private static LocalizedText message(Origin origin, LocalizedText what, LocalizedText remedy) {
    return CoreText.ERROR.text(origin.operation(), what, remedy, origin.requestId());
  }

  /** The operation, in the words of the API with the wire's name behind. */
  public String operation() {
    return origin.operation();
  }

  /** The id under which logs and events know the call. */
  public String requestId() {
    return origin.requestId();
  }

  /** The language of {@link #getMessage} and {@link #remedy()}. */
  public Locale language() {
    return origin.language();
  }

  /** What to do about it, in a sentence, in the language of the client. */
  public String remedy() {
    return remedy.in(origin.language());
  }

  @Override
  public String remedy(Locale language) {
    return remedy.in(language);
  }

  /** What {@link #getMessage} says, in that language: operation, what happened, remedy, id. */
  @Override
  public String explanation(Locale language) {
    return message(origin, what, remedy).in(language);
  }

  /** Whether the same call, made again without any change, may succeed. */
  public abstract boolean retryCanHelp();
}
