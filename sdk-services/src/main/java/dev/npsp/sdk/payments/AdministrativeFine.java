package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A fine that was imposed by a decision. Wire: {@code MaDichVu} {@code "1"}. Source: the fields are
 * attested, no message of this kind was seen.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class AdministrativeFine implements PaymentPurpose {

  AdministrativeFine() {}

  /**
   * The number of the decision. Wire: {@code SoQD}, and {@code MaHoSo}, which identifies what is
   * paid (inferred).
   */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String decisionNumber();

  /** The day of the decision. Wire: {@code NgayQD}, {@code yyyyMMdd}. */
  public abstract LocalDate decidedOn();

  /** The code of the agency that decided. Wire: {@code MaCoQuanQD}. */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String decidedByCode();

  /** The agency that decided. Wire: {@code TenCoQuanQD}. */
  @NotBlank @CleanText
  public abstract String decidedByName();

  /** The code of the kind of fine. Wire: {@code MaLoaiHinhThuPhat}. */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String categoryCode();

  /** The kind of fine. Wire: {@code TenLoaiHinhThuPhat}. */
  @NotBlank @CleanText
  public abstract String categoryName();

  /** The code of the state treasury office that collects. Wire: {@code KhoBac}. */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String treasuryCode();

  /** Who broke the rule. Wire: {@code TenNguoiViPham}. */
  @NotBlank @CleanText
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String offender();

  /**
   * When the rule was broken. Wire: {@code ThoiGianViPham}, {@code yyyyMMddHHmmss}; the form is a
   * proposal of ours.
   */
  public abstract Instant violatedAt();

  /** Where the rule was broken. Wire: {@code DiaDiemViPham}. */
  @NotBlank @CleanText
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String place();

  @Override
  public String number() {
    return decisionNumber();
  }

  /**
   * The agency's code, the number and the day ({@code yyyyMMdd}) of the decision, with {@code |} in
   * between: numbers such as {@code 15/QĐ-XPHC} begin anew in every agency and every year. Where
   * that is too long, or a part holds a {@code |} itself, {@code sha256:} and the SHA-256 of the
   * three.
   */
  @Override
  public String key() {
    return FineKey.of(decidedByCode(), decisionNumber(), decidedOn());
  }

  /** A fine of that decision; the rest of the required fields are set one by one. */
  public static Builder builder(String decisionNumber, LocalDate decidedOn, String offender) {
    return new Builder().decisionNumber(decisionNumber).decidedOn(decidedOn).offender(offender);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a fine. */
  public static final class Builder extends ImmutableAdministrativeFine.Builder {
    Builder() {}

    /** The agency that decided. */
    public Builder decidedBy(String code, String name) {
      return decidedByCode(code).decidedByName(name);
    }

    /** When and where the rule was broken. */
    public Builder violated(Instant at, String place) {
      return violatedAt(at).place(place);
    }

    /** The kind of fine. */
    public Builder category(String code, String name) {
      return categoryCode(code).categoryName(name);
    }
  }
}
