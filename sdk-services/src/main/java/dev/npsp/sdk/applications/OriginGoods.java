package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A line of goods on a certificate of origin: what it is, its HS code, by which criterion it is of
 * that origin, how much of it, and its value.
 *
 * <p>Source: HS code and criterion are what a newspaper of the customs names; the names of the
 * fields are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class OriginGoods implements SelfChecked {

  static final FormFields<OriginGoods, Builder> FIELDS =
      FormFields.of(() -> builder("", "", "", BigDecimal.ZERO), Builder::build)
          .required("MoTaHangHoa", FieldType.TEXT, OriginGoods::description, Builder::description)
          .required("MaHS", FieldType.TEXT, OriginGoods::hsCode, Builder::hsCode)
          .required(
              "TieuChiXuatXu",
              FieldType.TEXT,
              OriginGoods::originCriterion,
              Builder::originCriterion)
          .optional("KyMaHieu", FieldType.TEXT, OriginGoods::marks, Builder::marks)
          .optional("SoLuongHang", FieldType.DECIMAL, OriginGoods::quantity, Builder::quantity)
          .optional("DonViTinh", FieldType.TEXT, OriginGoods::unit, Builder::unit)
          .optional("TrongLuong", FieldType.DECIMAL, OriginGoods::grossWeight, Builder::grossWeight)
          .required("TriGiaFOB", FieldType.DECIMAL, OriginGoods::value, Builder::value);

  private static final Pattern HS_CODE = Pattern.compile("\\d{6}(\\d{2})?");

  OriginGoods() {}

  /** What the goods are. Field: {@code MoTaHangHoa}. */
  @NotBlank @Size(max = 1000) @CleanText
  @Value.Redacted
  public abstract String description();

  /** The HS code, six or eight digits. Field: {@code MaHS}. */
  public abstract String hsCode();

  /**
   * The criterion of origin in the words of the form, an open list: {@code WO}, {@code CTH}, {@code
   * RVC 40%}. Field: {@code TieuChiXuatXu}.
   */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String originCriterion();

  /** Marks and numbers on the packages. Field: {@code KyMaHieu}. */
  @Value.Redacted
  public abstract Optional<@Size(max = 500) @CleanText String> marks();

  /** How much of it, in {@link #unit}s. Field: {@code SoLuongHang}. */
  @Value.Redacted
  public abstract Optional<@Positive BigDecimal> quantity();

  /** The unit of the quantity. Field: {@code DonViTinh}. */
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> unit();

  /** The gross weight in kilograms. Field: {@code TrongLuong}. */
  @Value.Redacted
  public abstract Optional<@Positive BigDecimal> grossWeight();

  /** The value free on board, in the currency of the invoice. Field: {@code TriGiaFOB}. */
  @Positive @Value.Redacted
  public abstract BigDecimal value();

  /** A code of the harmonised system; a quantity with its unit, or a weight. */
  @Override
  public void check(Findings findings) {
    findings
        .require(
            HS_CODE.matcher(hsCode()).matches(),
            "hsCode",
            "dev.npsp.sdk.applications.HsCode.message")
        .require(
            quantity().isPresent() || grossWeight().isPresent(), "quantity", CommonRules.NOT_NULL)
        .require(quantity().isEmpty() || CommonRules.says(unit()), "unit", CommonRules.NOT_BLANK);
  }

  /** Numbers are kept as a form keeps them, so that what is read back is equal. */
  @Value.Check
  OriginGoods plain() {
    BigDecimal worth = FieldType.plain(value());
    Optional<BigDecimal> amount = quantity().map(FieldType::plain);
    Optional<BigDecimal> weight = grossWeight().map(FieldType::plain);
    boolean isPlain =
        worth.equals(value()) && amount.equals(quantity()) && weight.equals(grossWeight());
    return isPlain ? this : toBuilder().value(worth).quantity(amount).grossWeight(weight).build();
  }

  /** A line of goods; quantity or weight is to be added. */
  public static Builder builder(
      String description, String hsCode, String originCriterion, BigDecimal value) {
    return new Builder()
        .description(description)
        .hsCode(hsCode)
        .originCriterion(originCriterion)
        .value(value);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a line of goods. */
  public static final class Builder extends ImmutableOriginGoods.Builder {
    Builder() {}
  }
}
