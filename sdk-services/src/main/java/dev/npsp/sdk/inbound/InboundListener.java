package dev.npsp.sdk.inbound;

/**
 * Hears of every call of the portal, after it was decided and before it is answered. Called on the
 * thread of the call, so be quick; what a listener throws is logged and otherwise without effect.
 */
@FunctionalInterface
public interface InboundListener {

  /** Called once for each call that the {@link InboundPortal} received, after it was answered. */
  void onEvent(InboundEvent event);
}
