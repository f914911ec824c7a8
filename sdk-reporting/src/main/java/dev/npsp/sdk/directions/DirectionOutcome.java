package dev.npsp.sdk.directions;

/** The four outcomes by which the Government Office counts tasks. */
public enum DirectionOutcome {
  /** Done, not after its due moment. */
  DONE_ON_TIME,
  /** Done after its due moment. */
  DONE_LATE,
  /** Not done, and its due moment has not passed. */
  OPEN_ON_TIME,
  /** Not done, and its due moment has passed. */
  OVERDUE
}
