package dev.npsp.sdk.reporting.internal.reference;

import dev.npsp.sdk.core.internal.reference.ReferenceRefusals;
import dev.npsp.sdk.core.internal.reference.ReferenceWire;
import dev.npsp.sdk.reporting.internal.ReportingText;
import java.net.URI;
import java.util.Map;

/** The reference protocol of the reporting platform, and what it may refuse. */
public final class ReportingWire {

  private static final String REVISION_EXISTS = "REVISION_EXISTS";

  private static final ReferenceRefusals REFUSALS =
      new ReferenceRefusals(
          REVISION_EXISTS,
          Map.of(
              "NOT_FOUND",
              ReportingText.CHECK_CODES.remedy(),
              "NOT_REPORTER",
              ReportingText.CHECK_CODES.remedy(),
              "BAD_REQUEST",
              ReportingText.CHECK_CODES.remedy(),
              REVISION_EXISTS,
              ReportingText.LOOK_REVISION_UP.remedy(),
              "REVISION_ORDER",
              ReportingText.TAKE_NEXT_REVISION.remedy(),
              "LOCKED",
              ReportingText.REPORT_IS_LOCKED.remedy(),
              "INVALID",
              ReportingText.MEND_REPORT.remedy()));

  private ReportingWire() {}

  /** The protocol at that address. */
  public static ReferenceWire at(URI platform) {
    return new ReferenceWire("reporting-reference", platform, REFUSALS);
  }
}
