package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.FeeCode;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ResponsibleAgency;
import dev.npsp.sdk.procedures.open.EForm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for any procedure, built at run time from what the portal publishes about it: its
 * cases, papers, fees and time, and, where there is one, its electronic form. Fields are given as
 * form data; {@code JsonForm.FORM_DATA} writes and reads them.
 *
 * <pre>{@code
 * GenericApplication application =
 *     GenericApplication.builder(procedure, applicant)
 *         .form(eForm)
 *         .formData(FormData.builder().text("citizenNDK_HoVaTen", name).build())
 *         .build();
 * }</pre>
 *
 * <p>A field is matched by its name, or by the part of it before {@code __}. Conditions of a form,
 * under which a field is shown, are not computed: such a field is never asked for, and checked
 * where it is filled in. Of a field of a kind that this version does not know only that it is
 * filled in is checked.
 */
@PublicType
@Value.Immutable
public abstract class GenericApplication implements ServiceApplication {

  private static final String CASE = "dev.npsp.sdk.applications.CaseKnown.message";

  private static final ApplicationViolation FEES_UNCERTAIN =
      new ApplicationViolation("fees", "FeesCertain", ApplicationTexts.text("feesUncertain"));

  GenericApplication() {}

  /** The procedure as the portal publishes it. */
  @Value.Auxiliary
  public abstract Procedure source();

  /** Its electronic form, where the public catalogue gives one; without it any field is taken. */
  @Value.Auxiliary
  public abstract Optional<EForm> form();

  @Override
  public String serviceKey() {
    return source().code().value();
  }

  @Override
  @Value.Default
  public ProcedureReference procedure() {
    return source().reference();
  }

  /** The case of the procedure, one of {@code source().papers()}, where it has several. */
  @Override
  public abstract Optional<String> procedureCase();

  /** What was filled in, by the names of the form, with or without the version behind them. */
  @Override
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract FormData formData();

  /**
   * The fees of filing online, else those of any way, whose amount is certain; none where options
   * or ways differ in theirs, since one of them is paid and not their sum.
   */
  @Override
  public List<DossierFee> fees(Instant at) {
    return published().orElse(List.of()).stream()
        .filter(fee -> fee.amount().filter(amount -> amount.amount() > 0).isPresent())
        .map(GenericApplication::fee)
        .toList();
  }

  /** The fees that all options have; empty when they differ. */
  private Optional<List<Fee>> published() {
    List<List<Fee>> each =
        source().channel(Channel.Kind.ONLINE).map(List::of).orElse(source().channels()).stream()
            .flatMap(channel -> channel.options().stream())
            .map(option -> option.fees().stream().distinct().toList())
            .distinct()
            .toList();
    return each.size() > 1
        ? Optional.empty()
        : Optional.of(each.isEmpty() ? List.of() : each.get(0));
  }

  /**
   * The order to pay what it costs; empty when it costs nothing.
   *
   * @throws InvalidApplication when the amount is not certain: options differ in their fees, or one
   *     of them cannot be read
   */
  @Override
  public Optional<PaymentOrder> paymentOrder(
      DossierCode code, AgencyCode agency, String agencyName, Payee payee, Instant at) {
    boolean isCertain =
        published()
            .filter(fees -> fees.stream().allMatch(fee -> fee.amount().isPresent()))
            .isPresent();
    if (!isCertain) {
      throw new InvalidApplication(List.of(FEES_UNCERTAIN));
    }
    return ServiceApplication.super.paymentOrder(code, agency, agencyName, payee, at);
  }

  private static DossierFee fee(Fee fee) {
    boolean isFee = fee.kind().filter(Fee.Kind.FEE::equals).isPresent();
    return DossierFee.builder(
            isFee ? "Phí" : ApplicationChecks.FEE_NAME, fee.amount().orElseThrow())
        .code(isFee ? FeeCode.FEE : FeeCode.CHARGE)
        .build();
  }

  /** By the time of filing online, where there is one, the same for all options. */
  @Override
  public Optional<Instant> due(Instant receivedAt) {
    return source()
        .channel(Channel.Kind.ONLINE)
        .map(Channel::processingTimes)
        .filter(times -> !times.isEmpty() && times.stream().allMatch(times.get(0)::isAsLongAs))
        .map(times -> times.get(0))
        .filter(ProcessingTime::isUnderstood)
        .map(time -> rules().calendar().due(receivedAt, time));
  }

  /** The first agency that the procedure names as carrying it out. */
  @Override
  public Optional<String> processingUnit(Instant at) {
    return source().agencies().executing().stream()
        .map(ResponsibleAgency::name)
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** The papers that its own procedure lists and it lacks. */
  public List<PaperRequirement> missingDocuments() {
    return missingDocuments(source());
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FilledForm.lines(form(), formData(), language);
  }

  /** The form is filled in as it asks, and the case is one of the procedure. */
  @Override
  public void check(Findings findings) {
    form().ifPresent(asked -> FilledForm.check(asked, this, findings));
    findings.require(
        procedureCase().isEmpty()
            || source().papers().stream().anyMatch(each -> each.caseName().equals(procedureCase())),
        "procedureCase",
        CASE);
  }

  /** An application for that procedure, to be filled in. */
  public static Builder builder(Procedure procedure, Applicant applicant) {
    return new Builder().source(procedure).applicant(applicant).formData(FormData.empty());
  }

  /** The application that a dossier was made of; its case is not in the dossier. */
  public static GenericApplication read(Dossier dossier, Procedure procedure) {
    return builder(procedure, dossier.applicant())
        .procedure(dossier.procedure())
        .papers(dossier.papers())
        .formData(dossier.formData().orElse(FormData.empty()))
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableGenericApplication.Builder {
    Builder() {}
  }
}
