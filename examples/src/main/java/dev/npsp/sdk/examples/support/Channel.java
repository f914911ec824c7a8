package dev.npsp.sdk.examples.support;

/** How messages reach a server: directly, or with faults that a test injects. */
@FunctionalInterface
public interface Channel {

  /** Brings a message to the server: once, late, twice, or never. */
  void carry(MessageDelivery delivery);

  /** A channel on which every message arrives at once. */
  static Channel direct() {
    return MessageDelivery::arrive;
  }
}
