package dev.npsp.sdk.house;

import java.nio.file.Path;
import java.util.List;

/** The modules that a host puts on its path. */
final class Modules {

  private static final String SANDBOX = "sandbox";

  private static final List<String> ALL =
      List.of(
          "domain",
          "core",
          "services",
          "reporting",
          "reporting-xlsx",
          "reconciliation",
          "jdbc",
          SANDBOX);

  private Modules() {}

  /** Their names, as they stand behind {@code sdk-}. */
  static List<String> names() {
    return ALL;
  }

  /** Those of production. */
  static List<String> withoutSandbox() {
    return ALL.stream().filter(name -> !name.equals(SANDBOX)).toList();
  }

  /** Where a module is. */
  static Path folder(String name) {
    return Path.of("..", "sdk-" + name);
  }
}
