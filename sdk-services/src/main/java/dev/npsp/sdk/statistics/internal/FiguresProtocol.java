package dev.npsp.sdk.statistics.internal;

import dev.npsp.sdk.statistics.PortalFigures;
import java.time.LocalDate;

/** Where the portal's own figures come from. */
@FunctionalInterface
public interface FiguresProtocol {

  /** The figures of a day. */
  PortalFigures figures(LocalDate day);
}
