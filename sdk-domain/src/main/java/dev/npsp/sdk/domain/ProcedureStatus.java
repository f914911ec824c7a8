package dev.npsp.sdk.domain;

/** What a catalogue says of a procedure. */
public enum ProcedureStatus {

  /** It is published. */
  CURRENT,

  /** It was published once and is not any more, or it is hidden. */
  WITHDRAWN,

  /** The catalogue does not know it: it may be another agency's. */
  NOT_LISTED
}
