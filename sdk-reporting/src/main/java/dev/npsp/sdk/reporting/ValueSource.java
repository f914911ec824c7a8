package dev.npsp.sdk.reporting;

/** Where a number of a report is from. */
public enum ValueSource {
  /** An officer entered it. */
  ENTERED,
  /** It was counted from dossiers, which the agency can name. */
  COUNTED,
  /** It was read from a file that an officer filled. */
  IMPORTED,
  /** Another program of the agency computed it. */
  COMPUTED
}
