package dev.npsp.sdk.inbound;

import java.util.List;
import java.util.Optional;

/**
 * Finds the name of a call in its path. The portal calls through an adapter, whose forward path may
 * still stand in front, or not.
 */
final class InboundPath {

  private static final List<String> ADAPTERS =
      List.of("VXPAdapter/RestService/forward/", "XrdAdapter/RestService/forward/");
  private static final String DOWNLOAD = InboundPaths.DOWNLOAD + "/";

  private final String base;

  /** The base as a folder without a slash in front: {@code ""}, {@code "o/rest/v2/"}. */
  InboundPath(String base) {
    this.base = asFolder(base);
  }

  private static String asFolder(String base) {
    String folder = withoutSlashes(base);
    return folder.isEmpty() ? "" : folder + "/";
  }

  /**
   * {@code search/call} of {@code /VXPAdapter/RestService/forward/search/call}. Adapter and base
   * may both stand in front, in either order.
   */
  String nameOf(String path) {
    String whole = withoutSlashes(path);
    String forwarded = withoutAdapter(whole);
    if (forwarded.length() < whole.length()) {
      return forwarded.startsWith(base) ? forwarded.substring(base.length()) : forwarded;
    }
    return whole.startsWith(base) ? withoutAdapter(whole.substring(base.length())) : "";
  }

  private static String withoutAdapter(String path) {
    return ADAPTERS.stream()
        .filter(path::startsWith)
        .findFirst()
        .map(adapter -> path.substring(adapter.length()))
        .orElse(path);
  }

  /** The last part of {@code downloadfile/<ticket>}. */
  static Optional<String> ticketIn(String name) {
    return name.startsWith(DOWNLOAD)
        ? Optional.of(name.substring(DOWNLOAD.length()))
        : Optional.empty();
  }

  private static String withoutSlashes(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    int end = path.length() > start && path.endsWith("/") ? path.length() - 1 : path.length();
    return path.substring(start, end);
  }
}
