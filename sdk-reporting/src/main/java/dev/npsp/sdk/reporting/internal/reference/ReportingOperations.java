package dev.npsp.sdk.reporting.internal.reference;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportKey;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.TemplateReference;
import java.util.List;

/** What can be asked of the reporting platform over the reference protocol. */
public final class ReportingOperations {

  private static final PathTemplate REPORT =
      PathTemplate.of("v1/reports/{regime}/{agency}/{period}");

  /** What an agency reports and receives. */
  public static final Operation<String, List<ReportingRegime>> REGIMES =
      new Operation<>(
          "reporting.regimes",
          "regimes",
          Effect.READ,
          nothing -> WireRequest.get("v1/regimes"),
          (answer, nothing) -> ReportingMapping.regimes(answer));

  /** A form in one of its versions. */
  public static final Operation<TemplateReference, ReportTemplate> TEMPLATE =
      new Operation<>(
          "reporting.template",
          "templates",
          Effect.READ,
          reference ->
              WireRequest.get(PathTemplate.of("v1/templates/{form}/{version}"))
                  .with("form", reference.form())
                  .with("version", Integer.toString(reference.version())),
          ReportingMapping::template);

  /** Sends a revision. The same revision again changes nothing, so it may be sent again. */
  public static final Operation<Report, FiledReport> SEND =
      new Operation<>(
          "reporting.send",
          "reports",
          Effect.UPSERT,
          report ->
              of(
                      WireRequest.put(
                          PathTemplate.of("v1/reports/{regime}/{agency}/{period}/{revision}"),
                          Payload.json(ReportingMapping.toWire(report))),
                      report.key())
                  .with("revision", Integer.toString(report.revision())),
          ReportingMapping::sent);

  /** The newest revision of a report. */
  public static final Operation<ReportKey, FiledReport> FIND =
      new Operation<>(
          "reporting.find",
          "reports",
          Effect.READ,
          key -> of(WireRequest.get(REPORT), key),
          ReportingMapping::filed);

  /** All revisions of a report. */
  public static final Operation<ReportKey, List<FiledReport>> REVISIONS =
      new Operation<>(
          "reporting.revisions",
          "revisions",
          Effect.READ,
          key ->
              of(
                  WireRequest.get(
                      PathTemplate.of("v1/reports/{regime}/{agency}/{period}/revisions")),
                  key),
          ReportingMapping::revisions);

  /** What an agency and those below it owe. */
  public static final Operation<AgencyCode, List<OwedReport>> OWED =
      new Operation<>(
          "reporting.owed",
          "owed",
          Effect.READ,
          agency ->
              WireRequest.get(PathTemplate.of("v1/owed{?agency}")).with("agency", agency.value()),
          (answer, agency) -> ReportingMapping.owed(answer));

  /** How agencies have reported for a period. */
  public static final Operation<ReportPeriod, ReportingOverview> OVERVIEW =
      new Operation<>(
          "reporting.overview",
          "overview",
          Effect.READ,
          period ->
              WireRequest.get(PathTemplate.of("v1/overview{?period}"))
                  .with("period", period.toString()),
          ReportingMapping::overview);

  private ReportingOperations() {}

  private static WireRequest of(WireRequest request, ReportKey key) {
    return request
        .with("regime", key.regime())
        .with("agency", key.agency().value())
        .with("period", key.period().toString());
  }
}
