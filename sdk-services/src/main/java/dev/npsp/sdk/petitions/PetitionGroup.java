package dev.npsp.sdk.petitions;

/** The three groups in which Decision 766 counts the states of petitions. */
public enum PetitionGroup {
  /** Not taken on yet. */
  WAITING,
  /** Being handled. */
  IN_PROGRESS,
  /** The agency has done what it had to do next, or the petition has left it. */
  DONE
}
