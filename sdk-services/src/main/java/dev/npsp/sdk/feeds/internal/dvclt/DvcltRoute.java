package dev.npsp.sdk.feeds.internal.dvclt;

/** The five things that are asked of the service. */
public final class DvcltRoute {

  /** A token is bought. */
  public static final String TOKEN = "token";

  /** What is not acknowledged is listed. */
  public static final String LIST = "list";

  /** One is acknowledged. */
  public static final String ACKNOWLEDGE = "acknowledge";

  /** A status is reported. */
  public static final String STATUS = "status";

  private static final String DETAIL = "detail/";

  private DvcltRoute() {}

  /** One is read. */
  public static String detail(String id) {
    return DETAIL + id;
  }

  static boolean isDetail(String route) {
    return route.startsWith(DETAIL);
  }

  static String id(String route) {
    return route.substring(DETAIL.length());
  }
}
