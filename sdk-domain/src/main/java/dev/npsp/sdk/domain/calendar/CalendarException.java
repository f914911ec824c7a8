package dev.npsp.sdk.domain.calendar;

import org.jspecify.annotations.Nullable;

/** A due date cannot be said, and why. The message names the remedy. */
public abstract class CalendarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  CalendarException(String what, String remedy, @Nullable Throwable cause) {
    super(what + " Remedy: " + remedy, cause);
    this.remedy = remedy;
  }

  /** What to do about it, in a sentence. */
  public String remedy() {
    return remedy;
  }
}
