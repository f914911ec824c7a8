package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What has to be reported, by whom, to whom, how often and until when ({@code chế độ báo cáo}).
 * Source: Decree 09/2019 as told: title, content, reporter, recipient, frequency, closing time,
 * deadline, template.
 */
@PublicType
@Value.Immutable
public abstract class ReportingRegime {

  ReportingRegime() {}

  /** Its code: letters, digits, dots, hyphens. Codes are ours; the platform's are not public. */
  public abstract String code();

  /** Its title. */
  public abstract String title();

  /** Words, numbers or both; both unless said otherwise. */
  @Value.Default
  public ContentKind content() {
    return ContentKind.BOTH;
  }

  /** Who reports. */
  public abstract List<AgencyCode> reporters();

  /** Who receives the reports. */
  public abstract AgencyCode recipient();

  /** How often. */
  public abstract PeriodKind frequency();

  /** Until when, from the closing day on. */
  public abstract Deadline deadline();

  /** When its figures are closed, where it says so itself; else the rules of the calendar. */
  public abstract Optional<ClosingRule> closing();

  /** The form of its numbers; there is one unless it asks for words only. */
  public abstract Optional<TemplateReference> template();

  /** The document that set it up: {@code Thông tư 01/2020/TT-VPCP}. */
  public abstract Optional<String> basis();

  /** Whether that agency reports, in whatever form its code is written. */
  public boolean isReporter(AgencyCode agency) {
    return reporters().stream().anyMatch(agency::sameAgency);
  }

  /** What a period of it covers and when its report is due. */
  public PeriodDates dates(ReportPeriod period, ReportingCalendar calendar) {
    ReportingCalendar own =
        closing()
            .map(
                rule ->
                    ReportingCalendar.of(calendar.workingCalendar(), calendar.rules().with(rule)))
            .orElse(calendar);
    return own.dates(period, deadline());
  }

  /** A regime to be completed with reporters and template. */
  public static Builder builder(
      String code, String title, AgencyCode recipient, PeriodKind frequency, Deadline deadline) {
    return new Builder()
        .code(code)
        .title(title)
        .recipient(recipient)
        .frequency(frequency)
        .deadline(deadline);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void checked() {
    TemplateCodes.check(code());
    if (content().hasData() != template().isPresent()) {
      throw new IllegalArgumentException(
          "A regime that asks for numbers has a template, one that asks for words only has none.");
    }
    if (closing().filter(rule -> rule.kind() != frequency()).isPresent()) {
      throw new IllegalArgumentException("The closing rule of a regime is of its own frequency.");
    }
  }

  /** Builds a {@link ReportingRegime}. */
  public static final class Builder extends ImmutableReportingRegime.Builder {
    Builder() {}
  }
}
