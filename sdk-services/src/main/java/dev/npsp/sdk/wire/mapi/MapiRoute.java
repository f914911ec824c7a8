package dev.npsp.sdk.wire.mapi;

/** The three paths of the wire. In production the last two may well be the same. */
public final class MapiRoute {

  /** Where a session is bought. */
  public static final String LOGIN = "login";

  /** "Dịch vụ chia sẻ": catalogues and lists of procedures. */
  public static final String SHARED = "shared";

  /** "Dịch vụ tích hợp": everything else. */
  public static final String INTEGRATED = "integrated";

  private MapiRoute() {}
}
