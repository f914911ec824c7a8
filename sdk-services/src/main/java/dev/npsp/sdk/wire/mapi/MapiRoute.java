package dev.npsp.sdk.wire.mapi;

/** The names of the three paths of the wire, which {@link MapiAddresses} resolves. */
final class MapiRoute {

  /** Where a session is bought. */
  static final String LOGIN = "login";

  /** "Dịch vụ chia sẻ": catalogues and lists of procedures. */
  static final String SHARED = "shared";

  /** "Dịch vụ tích hợp": everything else. */
  static final String INTEGRATED = "integrated";

  private MapiRoute() {}
}
