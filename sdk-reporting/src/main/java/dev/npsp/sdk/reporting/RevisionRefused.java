package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.reporting.internal.ReportingText;
import java.util.Locale;

/**
 * A report takes no revision as it is: the recipient has not decided on it, or has locked it. The
 * message names the remedy.
 */
public final class RevisionRefused extends RuntimeException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final LocalizedText what;
  private final LocalizedText remedy;

  RevisionRefused(ReportKey key, ReportStatus status) {
    this(
        ReportingText.NO_REVISION.text(key, status),
        (status.equals(ReportStatus.LOCKED)
                ? ReportingText.LOCKED_REPORT
                : ReportingText.UNDECIDED_REPORT)
            .remedy());
  }

  private RevisionRefused(LocalizedText what, LocalizedText remedy) {
    super(ReportingText.EXPLANATION.text(what, remedy).english());
    this.what = what;
    this.remedy = remedy;
  }

  @Override
  public String explanation(Locale language) {
    return ReportingText.EXPLANATION.text(what, remedy).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return remedy.in(language);
  }
}
