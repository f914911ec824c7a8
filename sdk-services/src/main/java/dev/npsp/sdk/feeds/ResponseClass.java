package dev.npsp.sdk.feeds;

/** What an answer of the national side means for a status that was reported. */
public enum ResponseClass {

  /** It is as it should be, now or since before: do not send it again. */
  FINAL,

  /** Not taken yet: the same message may be taken when it is sent again. */
  RETRY,

  /** Never, as it is: a person must look at it. */
  PERMANENT
}
