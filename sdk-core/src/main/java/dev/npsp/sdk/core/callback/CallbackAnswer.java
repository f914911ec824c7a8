package dev.npsp.sdk.core.callback;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a message from outside is answered (HTTP 200), and what became of it. */
public final class CallbackAnswer {

  /** What became of a message. */
  public enum Outcome {
    /** It was taken in, or its question was answered. */
    ACCEPTED,
    /** It had been taken in before; the answer says so, or is that of the first time. */
    REPEATED,
    /** The message is about a reference that the host does not know. */
    UNKNOWN_REFERENCE,
    /** The host does not want it; the answer says so. */
    REFUSED,
    /** The host serves nothing of that kind; the answer says so. */
    NOT_SERVED,
    /** The host failed over it; the answer says so, and the sender may send it again. */
    FAILED
  }

  private final Outcome outcome;
  private final byte[] body;
  private final Optional<String> reference;
  private final @Nullable RuntimeException failure;

  private CallbackAnswer(
      Outcome outcome,
      byte[] body,
      Optional<String> reference,
      @Nullable RuntimeException failure) {
    this.outcome = outcome;
    this.body = body;
    this.reference = reference;
    this.failure = failure;
  }

  /** The message was taken in, or its question answered. */
  public static CallbackAnswer accepted(byte[] body) {
    return of(Outcome.ACCEPTED, body);
  }

  /** The message had been taken in before. */
  public static CallbackAnswer repeated(byte[] body) {
    return of(Outcome.REPEATED, body);
  }

  /** An answer to a message about a reference that the host does not know. */
  public static CallbackAnswer unknownReference(byte[] body) {
    return of(Outcome.UNKNOWN_REFERENCE, body);
  }

  /** The host does not want it. */
  public static CallbackAnswer refused(byte[] body) {
    return of(Outcome.REFUSED, body);
  }

  /** The host serves nothing of that kind. */
  public static CallbackAnswer notServed(byte[] body) {
    return of(Outcome.NOT_SERVED, body);
  }

  /** The host failed, and the protocol has words for that. */
  public static CallbackAnswer failed(byte[] body, RuntimeException failure) {
    return new CallbackAnswer(Outcome.FAILED, body.clone(), Optional.empty(), failure);
  }

  private static CallbackAnswer of(Outcome outcome, byte[] body) {
    return new CallbackAnswer(outcome, body.clone(), Optional.empty(), null);
  }

  /** The same answer, with the number that the message gives for what it is about. */
  public CallbackAnswer about(String number) {
    return new CallbackAnswer(outcome, body, Optional.of(number), failure);
  }

  /** What became of the message. */
  public Outcome outcome() {
    return outcome;
  }

  /** The body to answer with, a copy. */
  public byte[] body() {
    return body.clone();
  }

  /** The number that the message gives for what it is about, as it came. */
  public Optional<String> reference() {
    return reference;
  }

  /** What the host threw. */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /** The outcome alone. */
  @Override
  public String toString() {
    return "CallbackAnswer(" + outcome + ")";
  }
}
