package dev.npsp.sdk.reporting.internal;

import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.util.ResourceBundle;

/** What the errors of reporting say, in two languages. */
public enum ReportingText implements TextKey {

  // How an error is put together.
  EXPLANATION,

  // The life of a report.
  NO_REVISION,
  LOCKED_REPORT,
  UNDECIDED_REPORT,

  // The reference protocol.
  ANSWER_OF_ANOTHER,
  LOOK_REVISION_UP,
  TAKE_NEXT_REVISION,
  REPORT_IS_LOCKED,
  MEND_REPORT,
  CHECK_CODES,

  // Files.
  WRITE_ONE_OF,
  WRITE_A_NUMBER,
  NO_CLOSING_DAY,
  KIND_TWICE;

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(ReportingText.class.getName(), locale));

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }
}
