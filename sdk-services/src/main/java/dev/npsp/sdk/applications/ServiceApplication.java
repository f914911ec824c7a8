package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.FeeCode;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.payments.FeeKind;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for a public service, as who asks for it thinks of it: an immutable value that can
 * be checked, explained to a clerk, and made into a dossier. A host implements it for a service of
 * its own; what is not abstract follows from what is.
 *
 * <pre>{@code
 * PromotionNotice notice = PromotionNotice.builder(trader, programme).build();
 * notice.check(now);                                                  // [], or all that is wrong
 * portal.dossiers().submit(notice.toDossier(code, now));
 * }</pre>
 */
public interface ServiceApplication extends SelfChecked {

  /** Which service it is, by its key in {@link ServiceTable}. */
  String serviceKey();

  /** Who applies. */
  @Valid Applicant applicant();

  /**
   * The files that it needs, each with the code of the paper in the procedure's own list ({@link
   * Attachment#component}).
   */
  List<@Valid Attachment> papers();

  /** All that was filled in, field by field; {@link FormFields} writes and reads it. */
  @Valid @PersonalData(SENSITIVE)
  FormData formData();

  /** What it is checked and counted with; by default what comes with the library. */
  @Value.Default
  @Value.Auxiliary
  default ApplicationRules rules() {
    return ApplicationRules.standard();
  }

  /**
   * The procedure that is asked for; by default that of the service in {@link #rules}, where it is
   * the same on every day that the table tells of. Take it from {@code portal.procedures()} where
   * you can.
   *
   * @throws IllegalStateException when none was given, and the table does not know its code or has
   *     more than one
   */
  @Value.Default
  default ProcedureReference procedure() {
    return rules()
        .services()
        .procedure(serviceKey())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The table has not one procedure for " + serviceKey() + ": give it."));
  }

  /** The service as the table has it on the day of that moment. */
  default Optional<ListedService> service(Instant at) {
    return rules().services().find(serviceKey(), VietnamTime.local(at).toLocalDate());
  }

  /** What it costs, counted on the day of that moment; none where nothing is taken. */
  default List<DossierFee> fees(Instant at) {
    return service(at)
        .flatMap(ListedService::fee)
        .filter(fee -> fee.amount() > 0)
        .map(fee -> List.of(DossierFee.of(ApplicationChecks.FEE_NAME, fee)))
        .orElse(List.of());
  }

  /** When the result is due if it is received then; empty where no time is set. */
  default Optional<Instant> due(Instant receivedAt) {
    return service(receivedAt)
        .flatMap(ListedService::processingTime)
        .map(time -> rules().calendar().due(receivedAt, time));
  }

  /**
   * The name of the unit that works on it, as the dossier says: the kind of agency in the table.
   */
  default Optional<String> processingUnit(Instant at) {
    return service(at).map(service -> service.agency().vietnamese());
  }

  /** Rules over more than one field that hold at any time; overriding adds to these. */
  @Override
  default void check(Findings findings) {}

  /** Rules that depend on when it is received, such as a number of days before an event. */
  default void check(Findings findings, Instant receivedAt) {
    List<ApplicantKind> kinds =
        service(receivedAt).map(ListedService::applicants).orElse(List.of());
    findings.require(
        kinds.isEmpty() || kinds.contains(applicant().kind()),
        "applicant.kind",
        "dev.npsp.sdk.applications.ApplicantAllowed.message");
  }

  /**
   * All that is wrong with it if it is received then, at once and by path; empty when nothing is.
   */
  default List<ApplicationViolation> check(Instant receivedAt) {
    return ApplicationChecks.of(this, receivedAt);
  }

  /**
   * The papers that the procedure lists and this application lacks: of its only case, or of the
   * case of that name, or of all where it has several and none is named.
   */
  default List<PaperRequirement> missingDocuments(Procedure procedure) {
    return ApplicationChecks.missing(procedure, procedureCase(), papers());
  }

  /** The case of the procedure, where it has several, in the procedure's own words. */
  default Optional<String> procedureCase() {
    return Optional.empty();
  }

  /** A line for each field that was filled in, for a clerk: it shows what is personal. */
  List<String> fieldLines(Locale language);

  /** What is asked, in words for a clerk: the service, its fields, fee and deadline. */
  default String explain(Locale language, Instant receivedAt) {
    return ApplicationChecks.explained(this, language, receivedAt);
  }

  /**
   * The dossier, filed online at that moment, with form data, papers, fees and due day. What a wire
   * has no place for (decision 60) is to be left out by the host that uses that wire.
   *
   * @throws InvalidApplication when {@link #check(Instant)} finds anything
   */
  default Dossier toDossier(DossierCode code, Instant receivedAt) {
    List<ApplicationViolation> found = check(receivedAt);
    if (!found.isEmpty()) {
      throw new InvalidApplication(found);
    }
    return Dossier.builder(code, procedure(), applicant())
        .filing(Filing.online(receivedAt))
        .received(receivedAt)
        .due(due(receivedAt))
        .summary(procedure().name())
        .processingUnit(processingUnit(receivedAt))
        .formData(formData())
        .papers(papers())
        .fees(fees(receivedAt))
        .build();
  }

  /**
   * The order to pay what it costs, for {@code PaymentTracker.open}; empty when it costs nothing.
   *
   * @param code of its dossier
   * @param agency that collects
   * @param payee whose account is credited
   */
  default Optional<PaymentOrder> paymentOrder(
      DossierCode code, AgencyCode agency, String agencyName, Payee payee, Instant at) {
    List<FeeLine> lines =
        fees(at).stream()
            .map(
                fee ->
                    FeeLine.builder(
                            fee.code().equals(FeeCode.FEE) ? FeeKind.FEE : FeeKind.CHARGE,
                            fee.line().name(),
                            fee.line().amount())
                        .build())
            .toList();
    Vnd amount = lines.stream().map(line -> line.line().amount()).reduce(Vnd.ZERO, Vnd::plus);
    if (amount.amount() == 0) {
      return Optional.empty();
    }
    ServiceFee fee = ServiceFee.builder(code, procedure(), agency, agencyName).fees(lines).build();
    return Optional.of(
        PaymentOrder.forDossier(fee, amount, payee, applicant().party()).orderedAt(at).build());
  }
}
