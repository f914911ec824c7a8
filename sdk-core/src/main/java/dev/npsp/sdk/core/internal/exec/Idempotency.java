package dev.npsp.sdk.core.internal.exec;

/** Whether one call may be sent again when no answer came. */
public enum Idempotency {

  /** As the operation says: reads and upserts are sent again, other writes are not. */
  BY_OPERATION,

  /** The caller knows that a second arrival does no harm: send again. */
  REPEATABLE,

  /** Send once at the most, whatever the operation says. */
  ONCE
}
