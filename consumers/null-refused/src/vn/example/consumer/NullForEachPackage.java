package vn.example.consumer;

/**
 * Passes null to each exported package, one a line. On the class path a {@code @NullMarked} module
 * says nothing, so each package must say it. The build of the same with {@code any()} in place of
 * null must pass.
 */
final class NullForEachPackage {

  private NullForEachPackage() {}

  static <T> T any() {
    throw new UnsupportedOperationException();
  }

  static void ofDomain() {
    dev.npsp.sdk.domain.AgencyCode.of(null);
    dev.npsp.sdk.domain.calendar.WorkingCalendar.standard().isWorkingDay(null);
    NullForEachPackage.<dev.npsp.sdk.domain.constraints.Findings>any().require(true, null, "");
    dev.npsp.sdk.domain.reference.AgencyKind.of(null);
  }

  static void ofCore() {
    dev.npsp.sdk.core.Secret.of(null);
    dev.npsp.sdk.core.auth.Credentials.password(null, dev.npsp.sdk.core.Secret.of("secret"));
    dev.npsp.sdk.core.callback.InboundRequest.of(null);
    new dev.npsp.sdk.core.error.Origin("service", null);
    dev.npsp.sdk.core.http.Headers.none().with("name", null);
    dev.npsp.sdk.core.json.JsonForm.PERSON.read(null);
    NullForEachPackage.<dev.npsp.sdk.core.observe.CallListener>any().onCallEnd(null);
  }

  static void ofServices() {
    dev.npsp.sdk.PortalEnvironment.mapi(null);
    dev.npsp.sdk.banking.EtaxCode.of(null);
    dev.npsp.sdk.banking.proposal.BillKey.of(null);
    dev.npsp.sdk.catalogues.CatalogueSnapshot.load(null);
    dev.npsp.sdk.dossiers.FeeCode.of(null);
    NullForEachPackage.<dev.npsp.sdk.feedback.FeedbackClient>any().answers(null);
    dev.npsp.sdk.feeds.CivilStatusState.of(null);
    dev.npsp.sdk.identity.BloodGroup.of(null);
    dev.npsp.sdk.applications.ServiceTable.load(null);
    dev.npsp.sdk.inbound.FiledBy.of(null);
    new dev.npsp.sdk.inbound.server.JdkInboundHandler(null);
    dev.npsp.sdk.payments.FeeKind.of(null);
    dev.npsp.sdk.petitions.PetitionCode.of(null);
    dev.npsp.sdk.procedures.ProcedureSnapshot.load(null);
    dev.npsp.sdk.procedures.open.OpenCatalogueClient.builder(null);
    dev.npsp.sdk.results.RequesterKind.of(null);
    dev.npsp.sdk.services.ServiceQuery.forAudience(null);
    dev.npsp.sdk.statistics.ReportingAgency.of(null, "name");
  }

  static void ofReporting() {
    dev.npsp.sdk.directions.DirectionEvent.builder(null, any());
    dev.npsp.sdk.edocuments.BusinessKind.of(null);
    dev.npsp.sdk.reporting.PeriodKind.of(null);
  }

  static void ofReportingXlsx() throws java.io.IOException {
    dev.npsp.sdk.reporting.xlsx.ReportWorkbook.readTemplate(null);
  }

  static void ofReconciliation() {
    NullForEachPackage.<dev.npsp.sdk.reconciliation.DayFileLayout>any().subjectOf(null);
  }

  static void ofJdbc() {
    dev.npsp.sdk.jdbc.JdbcStores.over(null);
  }

  static void ofSandbox() {
    NullForEachPackage.<dev.npsp.sdk.sandbox.PortalSandbox>any().nextCall(null);
  }
}
