package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Medium-voltage power supply of an enterprise (cấp điện mới từ lưới điện trung áp): place and load
 * list, the capacity that is asked for, how it is used over a day and from when, and the legal
 * papers of the project.
 *
 * <p>Source: capacity in kW and kVA, day load chart, schedule and legal papers are attested with
 * medium confidence; names of fields, and the schedule as first day and working shifts, are our
 * proposal.
 */
@PublicType
@Value.Immutable
public abstract class MediumVoltageSupply implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "power_medium_voltage";

  private static final int HOURS = 24;

  private static final FormFields<MediumVoltageSupply, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .include(PowerUse.FIELDS, MediumVoltageSupply::use, Builder::use)
          .required("CongSuatDangKy", FieldType.DECIMAL, MediumVoltageSupply::power, Builder::power)
          .required(
              "DungLuongMayBienAp",
              FieldType.DECIMAL,
              MediumVoltageSupply::transformer,
              Builder::transformer)
          .list(
              "BieuDoPhuTaiNgay", FieldType.DECIMAL, MediumVoltageSupply::dayLoad, Builder::dayLoad)
          .required(
              "NgayBatDauDungDien",
              FieldType.DAY,
              MediumVoltageSupply::neededFrom,
              Builder::neededFrom)
          .required("SoCaLamViec", FieldType.WHOLE, MediumVoltageSupply::shifts, Builder::shifts)
          .list(
              "GiayToPhapLy",
              FieldType.group(SupportingPaper.FIELDS),
              MediumVoltageSupply::legalPapers,
              Builder::legalPapers);

  MediumVoltageSupply() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** Where, what for, and with which devices. */
  @Valid public abstract PowerUse use();

  /** The capacity that is asked for, in kilowatts. Field: {@code CongSuatDangKy}. */
  @Positive public abstract BigDecimal power();

  /** The capacity of the transformers, in kilovolt-amperes. Field: {@code DungLuongMayBienAp}. */
  @Positive public abstract BigDecimal transformer();

  /**
   * The load of each hour of a working day, from midnight on, in kilowatts. Field: {@code
   * BieuDoPhuTaiNgay}.
   */
  @Size(min = HOURS, max = HOURS) public abstract List<@PositiveOrZero BigDecimal> dayLoad();

  /** The first day on which it is needed. Field: {@code NgayBatDauDungDien}. */
  public abstract LocalDate neededFrom();

  /** How many shifts are worked on a day; one by default. Field: {@code SoCaLamViec}. */
  @Value.Default
  @Min(1) @Max(4) public int shifts() {
    return 1;
  }

  /** The papers that found the enterprise and its project. Field: {@code GiayToPhapLy}. */
  @NotEmpty public abstract List<@Valid SupportingPaper> legalPapers();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** Load, capacity, devices and transformers fit one another. */
  @Override
  public void check(Findings findings) {
    findings
        .require(
            power().compareTo(use().installedPower()) <= 0,
            "power",
            "dev.npsp.sdk.applications.WithinInstalledPower.message")
        .require(
            power().compareTo(transformer()) <= 0,
            "transformer",
            "dev.npsp.sdk.applications.CarriesPower.message")
        .require(
            dayLoad().stream().allMatch(hour -> hour.compareTo(power()) <= 0),
            "dayLoad",
            "dev.npsp.sdk.applications.WithinPower.message")
        .require(
            applicant().party().taxCode().isPresent(),
            "applicant.party.taxCode",
            CommonRules.NOT_NULL);
  }

  /** It is needed from a day on that has not passed, and its papers were issued before. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    SupportingPaper.check(legalPapers(), "legalPapers", receivedAt, findings);
    findings.require(
        !neededFrom().isBefore(VietnamTime.local(receivedAt).toLocalDate()),
        "neededFrom",
        "dev.npsp.sdk.applications.NotPast.message");
  }

  /** Numbers are kept as a form keeps them, so that what is read back is equal. */
  @Value.Check
  MediumVoltageSupply plain() {
    BigDecimal asked = FieldType.plain(power());
    BigDecimal carried = FieldType.plain(transformer());
    List<BigDecimal> hours = dayLoad().stream().map(FieldType::plain).toList();
    boolean isPlain =
        asked.equals(power()) && carried.equals(transformer()) && hours.equals(dayLoad());
    return isPlain ? this : toBuilder().power(asked).transformer(carried).dayLoad(hours).build();
  }

  /**
   * A request, to be completed with the day load and the legal papers.
   *
   * @param procedure from the portal: its national code is not in the table
   * @param power kilowatts
   * @param transformer kilovolt-amperes
   */
  public static Builder builder(
      ProcedureReference procedure,
      Organisation enterprise,
      PowerUse use,
      BigDecimal power,
      BigDecimal transformer,
      LocalDate neededFrom) {
    return new Builder()
        .procedure(procedure)
        .applicant(Applicant.enterprise(enterprise))
        .use(use)
        .power(power)
        .transformer(transformer)
        .neededFrom(neededFrom);
  }

  /**
   * The request that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a request
   */
  public static MediumVoltageSupply read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a request. */
  public static final class Builder extends ImmutableMediumVoltageSupply.Builder
      implements ApplicationBuilder<MediumVoltageSupply, Builder> {
    Builder() {}
  }
}
