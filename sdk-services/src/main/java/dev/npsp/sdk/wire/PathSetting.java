package dev.npsp.sdk.wire;

import java.net.URI;
import java.util.Optional;

/** Paths that a host gives: what is none is told when an environment is built, not by a call. */
public final class PathSetting {

  private PathSetting() {}

  /**
   * Refuses what is no path.
   *
   * @param setting how the host of this library knows it, for the message
   */
  public static void check(String setting, String path) {
    if (!isPath(path)) {
      throw new IllegalArgumentException(
          setting + " is a path as it stands in an address: letters without accents, no blank.");
    }
  }

  /** The same where it is given. */
  public static void check(String setting, Optional<String> path) {
    path.ifPresent(given -> check(setting, given));
  }

  /** The same for a path that gets a query of ours, and so has none of its own. */
  public static void checkWithoutQuery(String setting, Optional<String> path) {
    check(setting, path);
    if (path.filter(given -> given.indexOf('?') >= 0).isPresent()) {
      throw new IllegalArgumentException(setting + " is a path without a query.");
    }
  }

  private static boolean isPath(String path) {
    try {
      return URI.create(path).getRawFragment() == null && path.chars().allMatch(c -> c < 0x80);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
