package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import org.immutables.value.Value;

/**
 * A prize of a promotion (giải thưởng): what it is, how many there are, and what one is worth.
 *
 * <p>Source: the content is that of a law page; the names of the fields are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class PromotionPrize implements SelfChecked {

  static final FormFields<PromotionPrize, Builder> FIELDS =
      FormFields.of(() -> builder("", 1, Vnd.ZERO), Builder::build)
          .required("TenGiaiThuong", FieldType.TEXT, PromotionPrize::name, Builder::name)
          .required("SoLuong", FieldType.WHOLE, PromotionPrize::count, Builder::count)
          .required("TriGia", FieldType.MONEY, PromotionPrize::unitValue, Builder::unitValue);

  private static final int MOST = 100_000_000;

  PromotionPrize() {}

  /** What is given. Field: {@code TenGiaiThuong}. */
  @NotBlank @Size(max = 500) @CleanText
  @Value.Redacted
  public abstract String name();

  /** How many of it. Field: {@code SoLuong}. */
  @Positive @Max(MOST) public abstract int count();

  /** What one is worth. Field: {@code TriGia}. */
  public abstract Vnd unitValue();

  /** What all of them are worth. */
  public BigInteger total() {
    return BigInteger.valueOf(unitValue().amount()).multiply(BigInteger.valueOf(count()));
  }

  /** It is worth something. */
  @Override
  public void check(Findings findings) {
    findings.require(unitValue().amount() > 0, "unitValue", CommonRules.POSITIVE);
  }

  /** So many prizes of a kind. */
  public static PromotionPrize of(String name, int count, Vnd unitValue) {
    return builder(name, count, unitValue).build();
  }

  /** A prize, to be changed. */
  public static Builder builder(String name, int count, Vnd unitValue) {
    return new Builder().name(name).count(count).unitValue(unitValue);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a prize. */
  public static final class Builder extends ImmutablePromotionPrize.Builder {
    Builder() {}
  }
}
