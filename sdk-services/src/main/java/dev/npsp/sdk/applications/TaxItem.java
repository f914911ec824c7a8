package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/** One debt in an {@link EnterpriseTaxPayment}: where the budget books it, for when, how much. */
@PublicType
@Value.Immutable
public abstract class TaxItem implements SelfChecked {

  static final FormFields<TaxItem, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required("MaChuong", FieldType.TEXT, TaxItem::chapter, Builder::chapter)
          .required("MaTieuMuc", FieldType.TEXT, TaxItem::subItem, Builder::subItem)
          .required("KyThue", FieldType.TEXT, TaxItem::period, Builder::period)
          .required("NoiDungNop", FieldType.TEXT, TaxItem::content, Builder::content)
          .required("SoTien", FieldType.MONEY, TaxItem::amount, Builder::amount);

  private static final String PERIOD_TEXT = "dev.npsp.sdk.applications.TaxPeriod.message";
  private static final String PERIOD =
      "(Q[1-4]/|(0[1-9]|1[0-2])/|(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/)?(19|20)\\d{2}";
  private static final int DAY_LENGTH = "dd/MM/yyyy".length();

  TaxItem() {}

  /** The chapter (chương) of the state budget, three digits. Field: {@code MaChuong}. */
  @Pattern(regexp = "\\d{3}", message = "{dev.npsp.sdk.applications.TaxChapter.message}") public abstract String chapter();

  /**
   * The sub-item (tiểu mục), four digits; {@code 2801} to {@code 2804} are registration fees of
   * houses, cars, ships and other things, attested by a public page. Field: {@code MaTieuMuc}.
   */
  @Pattern(regexp = "\\d{4}", message = "{dev.npsp.sdk.applications.TaxSubItem.message}") public abstract String subItem();

  /**
   * The period of the tax: a year {@code yyyy}, a quarter {@code Qn/yyyy}, a month {@code MM/yyyy}
   * or a day {@code dd/MM/yyyy}. How the tax authority writes it was not seen: the form is our
   * proposal. Field: {@code KyThue}.
   */
  @Pattern(regexp = PERIOD, message = "{" + PERIOD_TEXT + "}") public abstract String period();

  /** What is paid, in words. Field: {@code NoiDungNop}. */
  @NotBlank @Size(max = 200) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String content();

  /** How much: more than nothing. Field: {@code SoTien}. */
  public abstract Vnd amount();

  /** Something is paid, for a day that there is where the period is one. */
  @Override
  public void check(Findings findings) {
    boolean isDay = period().length() == DAY_LENGTH && period().matches(PERIOD);
    findings
        .require(amount().amount() > 0, "amount", CommonRules.POSITIVE)
        .require(!isDay || PartialDate.parse(period()).isPresent(), "period", PERIOD_TEXT);
  }

  /** A debt. */
  public static TaxItem of(
      String chapter, String subItem, String period, String content, Vnd amount) {
    return new Builder()
        .chapter(chapter)
        .subItem(subItem)
        .period(period)
        .content(content)
        .amount(amount)
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a debt. */
  public static final class Builder extends ImmutableTaxItem.Builder {
    Builder() {}
  }
}
