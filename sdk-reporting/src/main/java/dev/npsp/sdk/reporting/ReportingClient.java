package dev.npsp.sdk.reporting;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A client of the National Reporting Platform: what an agency owes, the reports that it sends, and
 * how agencies have reported.
 *
 * <p><b>Reference protocol.</b> No protocol of the platform is public. This client speaks one of
 * ours, version 1, in JSON ({@code docs/reporting-openapi.json}); the sandbox speaks it too. When
 * the platform's own is known, it stands behind these same methods.
 *
 * <p>Safe for many threads: make one for the life of the program and close it at the end. Threads:
 * one daemon, {@code npsp-body-watch}, and those of the JDK's HTTP client, unless you bring your
 * own transport. An interface, so that a host can fake it in its own tests; methods may be added to
 * it.
 *
 * <p>All methods throw the unchecked errors of {@link dev.npsp.sdk.core.error}.
 */
public interface ReportingClient extends AutoCloseable {

  /**
   * The regimes under which the agency reports or receives reports. Wire: {@code GET v1/regimes}.
   */
  List<ReportingRegime> regimes();

  /**
   * A form in one of its versions. Wire: {@code GET v1/templates/{form}/{version}}.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when there is none
   */
  ReportTemplate template(TemplateReference reference);

  /**
   * Sends a revision of a report; gives what the platform holds of it. The same revision sent again
   * changes nothing, so that it is sent again when no answer came; after an {@link
   * dev.npsp.sdk.core.error.OutcomeUnknown}, {@link #find} tells whether it arrived. Wire: {@code
   * PUT v1/reports/{regime}/{agency}/{period}/{revision}}.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest with everything that is wrong, before anything
   *     is sent: the rules of {@link Report#problems}, and texts that did not arrive whole
   * @throws dev.npsp.sdk.core.error.AlreadyAtPortal when the platform holds other content under
   *     this revision
   * @throws dev.npsp.sdk.core.error.RefusedByPortal when the report is locked, or is not the next
   *     revision
   */
  FiledReport send(Report report);

  /**
   * The newest revision of a report, if one was sent. Wire: {@code GET
   * v1/reports/{regime}/{agency}/{period}}.
   */
  Optional<FiledReport> find(ReportKey key);

  /**
   * All revisions of a report, the first one first; empty when none was sent. Wire: {@code GET
   * v1/reports/{regime}/{agency}/{period}/revisions}.
   */
  List<FiledReport> revisions(ReportKey key);

  /**
   * What the agency and those below it owe and have not sent, the earliest due first: missing where
   * {@link OwedReport#isOverdue}. Wire: {@code GET v1/owed}.
   */
  List<OwedReport> owed(AgencyCode agency);

  /** How agencies have reported for a period. Wire: {@code GET v1/overview}. */
  ReportingOverview overview(ReportPeriod period);

  /** This client with options for each of its calls. Closing the view closes nothing. */
  ReportingClient with(RequestOptions options);

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  void close();

  /**
   * A client for this agency; everything else has a good default.
   *
   * @param platform the address that all paths are relative to, http or https
   * @param agency who reports
   * @param credentials the id and secret of the agency's program
   */
  static ReportingClientBuilder builder(
      URI platform, AgencyCode agency, Credentials.ClientCredentials credentials) {
    return new ReportingClientBuilder(platform, agency, credentials);
  }
}
