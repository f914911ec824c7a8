package dev.npsp.sdk.petitions;

/** How an agency handles a petition that it has accepted. */
public enum HandlingMode {
  /** The agency itself. */
  DIRECTLY,
  /** A unit of the agency. */
  LOCALLY,
  /** Whoever gets it by e-mail. */
  BY_EMAIL
}
