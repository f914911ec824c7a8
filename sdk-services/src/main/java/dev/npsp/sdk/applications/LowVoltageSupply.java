package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Low-voltage power supply of a household (cấp điện mới từ lưới điện hạ áp): who asks, where and
 * what for, on what ground the place is theirs, one phase or three.
 *
 * <p>Source: request, identity, proof of place, purpose, phases, load list and telephone are
 * attested by pages of the electricity companies; names of fields are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class LowVoltageSupply implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "power_low_voltage";

  private static final FormFields<LowVoltageSupply, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .include(PowerUse.FIELDS, LowVoltageSupply::use, Builder::use)
          .required("SoPha", FieldType.WHOLE, LowVoltageSupply::phases, Builder::phases)
          .required(
              "GiayToDiaDiem",
              FieldType.group(SupportingPaper.FIELDS),
              LowVoltageSupply::placeProof,
              Builder::placeProof);

  LowVoltageSupply() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** Where, what for, and with which devices. */
  @Valid public abstract PowerUse use();

  /** One phase or three; one by default. Field: {@code SoPha}. */
  @Value.Default
  public int phases() {
    return 1;
  }

  /**
   * The paper that proves the place: of land, house, lease or residence. Field: {@code
   * GiayToDiaDiem}.
   */
  @Valid public abstract SupportingPaper placeProof();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** A person with an identity number, who can be called, asks for a line that there is. */
  @Override
  public void check(Findings findings) {
    findings
        .require(
            !(applicant().party() instanceof Person person) || person.personalId().isPresent(),
            "applicant.party.personalId",
            CommonRules.NOT_NULL)
        .require(
            applicant().party().phone().isPresent(), "applicant.party.phone", CommonRules.NOT_NULL)
        .require(
            phases() == 1 || phases() == 3,
            "phases",
            "dev.npsp.sdk.applications.PhasesKnown.message");
  }

  /** The paper was issued before. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    SupportingPaper.check(List.of(placeProof()), "placeProof.issuedOn", receivedAt, findings);
  }

  /**
   * A request.
   *
   * @param procedure from the portal: its national code is not in the table
   */
  public static Builder builder(
      ProcedureReference procedure, Person householder, PowerUse use, SupportingPaper placeProof) {
    return new Builder()
        .procedure(procedure)
        .applicant(Applicant.of(householder))
        .use(use)
        .placeProof(placeProof);
  }

  /**
   * The request that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a request
   */
  public static LowVoltageSupply read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a request. */
  public static final class Builder extends ImmutableLowVoltageSupply.Builder
      implements ApplicationBuilder<LowVoltageSupply, Builder> {
    Builder() {}
  }
}
