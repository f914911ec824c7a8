package dev.npsp.sdk.core.callback;

import java.util.Optional;

/**
 * All calls of one caller: the tax authority, the bank platform, the service that pushes judicial
 * records. An area offers one, and {@code InboundPortal} serves it beside the portal's own calls.
 */
@FunctionalInterface
public interface InboundEndpoint {

  /**
   * The route that serves the call of that name.
   *
   * @param name the path below the base path, without slashes at either end: {@code bank/create}
   * @return empty when this endpoint serves no such call
   */
  Optional<InboundRoute> route(String name);
}
