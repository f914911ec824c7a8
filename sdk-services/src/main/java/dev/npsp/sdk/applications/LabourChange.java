package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the list of employees (D02-TS): whose insurance changes how, with which salary, from
 * which month. Personal data: {@code toString} shows none of it.
 *
 * <p>Source: the names of the fields, their limits and the rule of the salary are attested by one
 * peer, but for the three allowances, whose names are our proposal.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class LabourChange implements SelfChecked {

  /** A new employee, {@code TM}; the only kind that was seen. */
  public static final String NEW = "TM";

  private static final String COEFFICIENT =
      "dev.npsp.sdk.applications.AllowanceNeedsCoefficient.message";

  static final FormFields<LabourChange, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required("phuongAn", FieldType.TEXT, LabourChange::kind, Builder::kind)
          .required("Hoten", FieldType.TEXT, LabourChange::name, Builder::name)
          .optional(
              "Masobhxh", CommonFields.SOCIAL_INSURANCE, LabourChange::number, Builder::number)
          .optional("chucVu", FieldType.TEXT, LabourChange::position, Builder::position)
          .required(
              "tienLuong",
              FieldType.text(InsuredSalary::text, InsuredSalary::parse),
              LabourChange::salary,
              Builder::salary)
          .optional(
              "phuCapChucVu",
              FieldType.DECIMAL,
              LabourChange::positionAllowance,
              Builder::positionAllowance)
          .optional(
              "phuCapTNVK",
              FieldType.DECIMAL,
              LabourChange::seniorityAllowance,
              Builder::seniorityAllowance)
          .optional(
              "phuCapTNN",
              FieldType.DECIMAL,
              LabourChange::professionAllowance,
              Builder::professionAllowance)
          .required("tuThang", FieldType.MONTH, LabourChange::fromMonth, Builder::fromMonth)
          .optional("denThang", FieldType.MONTH, LabourChange::untilMonth, Builder::untilMonth)
          .required("daCoSo", FieldType.FLAG, LabourChange::hasBook, Builder::hasBook)
          .required("tinhLai", FieldType.FLAG, LabourChange::interest, Builder::interest)
          .optional("ghiChu", FieldType.TEXT, LabourChange::note, Builder::note);

  LabourChange() {}

  /** The kind of change by the code of the agency, {@link #NEW}. Field: {@code phuongAn}. */
  @NotBlank @Size(max = 10) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String kind();

  /** The name of the employee. Field: {@code Hoten}. */
  @NotBlank @Size(max = 100) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /**
   * The number in the social-insurance system, where there is one. Field: {@code Masobhxh}, ten
   * characters as seen; the twelve digits of since August 2025 were not seen in it.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<SocialInsuranceCode> number();

  /** The position at work. Field: {@code chucVu}; its limit is ours. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 200) @CleanText String> position();

  /** The salary, a coefficient or an amount. Field: {@code tienLuong}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract InsuredSalary salary();

  /** The coefficient for a position, beside a salary by coefficient. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Positive BigDecimal> positionAllowance();

  /** Percent for seniority beyond the scale, beside a salary by coefficient. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Positive BigDecimal> seniorityAllowance();

  /** Percent for seniority in the profession, beside a salary by coefficient. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Positive BigDecimal> professionAllowance();

  /** The first month. Field: {@code tuThang}, {@code MM/yyyy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract YearMonth fromMonth();

  /** The last month, where the change ends. Field: {@code denThang}, {@code MM/yyyy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<YearMonth> untilMonth();

  /** Whether the employee has an insurance book; not by default. Field: {@code daCoSo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  @Value.Default
  public boolean hasBook() {
    return false;
  }

  /** Whether interest is counted; not by default. Field: {@code tinhLai}. */
  @PersonalData(BASIC)
  @Value.Redacted
  @Value.Default
  public boolean interest() {
    return false;
  }

  /** A note. Field: {@code ghiChu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 500) @CleanText String> note();

  /** Months in order; allowances beside a coefficient alone; a number where there is a book. */
  @Override
  public void check(Findings findings) {
    boolean coefficient = salary().isCoefficient();
    findings
        .require(
            untilMonth().filter(last -> last.isBefore(fromMonth())).isEmpty(),
            "untilMonth",
            CommonRules.PERIOD)
        .require(coefficient || positionAllowance().isEmpty(), "positionAllowance", COEFFICIENT)
        .require(coefficient || seniorityAllowance().isEmpty(), "seniorityAllowance", COEFFICIENT)
        .require(coefficient || professionAllowance().isEmpty(), "professionAllowance", COEFFICIENT)
        .require(!hasBook() || number().isPresent(), "number", CommonRules.NOT_NULL);
  }

  /** Numbers are kept as a form keeps them, so that what is read back is equal. */
  @Value.Check
  LabourChange plain() {
    Optional<BigDecimal> position = positionAllowance().map(FieldType::plain);
    Optional<BigDecimal> seniority = seniorityAllowance().map(FieldType::plain);
    Optional<BigDecimal> profession = professionAllowance().map(FieldType::plain);
    boolean isPlain =
        position.equals(positionAllowance())
            && seniority.equals(seniorityAllowance())
            && profession.equals(professionAllowance());
    return isPlain
        ? this
        : toBuilder()
            .positionAllowance(position)
            .seniorityAllowance(seniority)
            .professionAllowance(profession)
            .build();
  }

  /** A change, to be completed. */
  public static Builder builder(
      String kind, String name, InsuredSalary salary, YearMonth fromMonth) {
    return new Builder().kind(kind).name(name).salary(salary).fromMonth(fromMonth);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a change. */
  public static final class Builder extends ImmutableLabourChange.Builder {
    Builder() {}
  }
}
