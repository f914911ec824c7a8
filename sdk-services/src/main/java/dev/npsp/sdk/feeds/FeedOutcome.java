package dev.npsp.sdk.feeds;

/** What became of a dossier that arrived. */
public enum FeedOutcome {

  /** Its number was unknown: it was stored under a local number. */
  CREATED,

  /** It waited for a supplement: form and papers were replaced, the local number stays. */
  SUPPLEMENTED,

  /** It is held as it came: nothing changed, it is acknowledged again. */
  REPEATED,

  /**
   * Its number is known and its content differs, without a request for a supplement: nothing
   * changed. A pulled one is acknowledged again; a pushed one is answered with the feed's "no".
   */
  CONFLICTING
}
