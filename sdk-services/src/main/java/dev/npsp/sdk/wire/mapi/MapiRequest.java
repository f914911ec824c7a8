package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;

/** What is sent to the two paths of the wire; in production they may well be the same. */
public final class MapiRequest {

  private MapiRequest() {}

  /** To "dịch vụ chia sẻ": catalogues and lists of procedures. */
  public static WireRequest shared(Object parameters) {
    return WireRequest.post(MapiRoute.SHARED, Payload.json(parameters));
  }

  /** To "dịch vụ tích hợp": everything else. */
  public static WireRequest integrated(Object parameters) {
    return WireRequest.post(MapiRoute.INTEGRATED, Payload.json(parameters));
  }
}
