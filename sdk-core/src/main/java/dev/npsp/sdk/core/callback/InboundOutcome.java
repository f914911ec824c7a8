package dev.npsp.sdk.core.callback;

/** What became of a call from outside. More values may come: have a default. */
public enum InboundOutcome {
  /** A message was taken in, a question answered, a file handed out. */
  ACCEPTED,
  /** A message came that had been taken in before; the answer says so, or is the earlier one. */
  REPEATED,
  /** The call is about a reference that the host does not know. */
  UNKNOWN_REFERENCE,
  /** The host did not want it; the answer says so. */
  REFUSED,
  /** It could not be read, or was not genuine. */
  REJECTED,
  /** The guard did not admit the caller. */
  FOREIGN_CALLER,
  /** Nothing is served at the path, by that method, or of that service. */
  NOT_SERVED,
  /** The body is larger than allowed. */
  TOO_LARGE,
  /** The body did not arrive whole. */
  INCOMPLETE,
  /** The host's own code threw; the sender may send it again. */
  HOST_FAILED
}
