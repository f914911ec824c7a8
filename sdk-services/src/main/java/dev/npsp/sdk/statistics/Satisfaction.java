package dev.npsp.sdk.statistics;

/** What a citizen says of a service. The three words are the portal's; there are no others. */
public enum Satisfaction {

  /** Rất hài lòng. Wire: {@code ...RatHaiLong}. */
  VERY_SATISFIED,

  /** Hài lòng. Wire: {@code ...HaiLong}. */
  SATISFIED,

  /** Chưa hài lòng. Wire: {@code ...ChuaHaiLong}. */
  NOT_SATISFIED
}
