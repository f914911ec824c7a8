package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Violation;
import java.util.List;

/**
 * An input that knows limits which only one wire has; asked at the same station as the constraints.
 */
public interface WireLimits {

  /** The broken limits, by the paths of the public types. */
  List<Violation> wireViolations();
}
