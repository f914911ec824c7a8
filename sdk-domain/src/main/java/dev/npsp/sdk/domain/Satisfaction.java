package dev.npsp.sdk.domain;

/** What a citizen says of a service, or of the answer to a petition: the portal's three words. */
public enum Satisfaction {

  /** Rất hài lòng. Wire: {@code ...RatHaiLong}. */
  VERY_SATISFIED,

  /** Hài lòng. Wire: {@code ...HaiLong}. */
  SATISFIED,

  /** Chưa hài lòng. Wire: {@code ...ChuaHaiLong}. */
  NOT_SATISFIED
}
