package dev.npsp.sdk.examples;

/** The last stretch before a server. */
@FunctionalInterface
interface Road {

  /** Brings a message to the server: once, late, twice, or never. */
  void carry(Trip trip);

  /** A road on which everything arrives at once. */
  static Road smooth() {
    return Trip::arrive;
  }
}
