package dev.npsp.sdk.core.internal.exec;

/** What a call does at the other side, and so what may be done when no answer comes. */
public enum Effect {

  /** Changes nothing: may be sent again. */
  READ,

  /**
   * Creates or replaces by a key that we chose: a second arrival changes nothing more, so it may be
   * sent again.
   */
  UPSERT,

  /**
   * Adds something each time it arrives: is sent again only when it is certain that it did not
   * arrive.
   */
  APPEND;

  /** Whether a second arrival does no harm. */
  public boolean repeatable() {
    return this != APPEND;
  }
}
