package dev.npsp.sdk.petitions;

/** How a duty was met. */
public enum DutyOutcome {
  /** Done, not after its due moment. */
  DONE_ON_TIME,
  /** Done after its due moment. */
  DONE_LATE,
  /** Not done, and its due moment has not passed. */
  OPEN_ON_TIME,
  /** Not done, and its due moment has passed. */
  OVERDUE
}
