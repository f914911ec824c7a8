package dev.npsp.sdk.inbound.feeds;

/** What an answer of the national side means for a status that was reported. */
public enum AnswerKind {

  /** It is as it should be, now or since before: do not send it again. */
  FINAL,

  /** Not yet: the same message may be taken later. */
  RETRY,

  /** Never, as it is: a person must look at it. */
  PERMANENT
}
