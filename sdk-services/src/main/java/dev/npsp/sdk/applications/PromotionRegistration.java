package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Registration of promotional activities in which chance decides (đăng ký hoạt động khuyến mại mang
 * tính may rủi): what is promoted, by which rules prizes are drawn, and how a winner proves it. A
 * promotion in two or more provinces is registered with the ministry, one in a single province with
 * its department; each is a row of {@link ServiceTable}.
 *
 * <p>Source: programme, number of the letter and area have the names of the portal's messages about
 * promotions; rules, winning proof and products are what a law page asks for, their names and those
 * of the prizes are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class PromotionRegistration implements ServiceApplication {

  /** The key of the service for one province. */
  public static final String SERVICE = "promotion_registration";

  /** The key of the service for two or more provinces. */
  public static final String MINISTRY_SERVICE = "promotion_registration_ministry";

  private static final FormFields<PromotionRegistration, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .optional(
              "SoVanBan",
              FieldType.TEXT,
              PromotionRegistration::documentNumber,
              Builder::documentNumber)
          .include(PromotionFields.PROGRAMME, PromotionRegistration::programme, Builder::programme)
          .list(
              "DiaBanKhuyenMai",
              FieldType.text(GsoCode::value, GsoCode::of),
              PromotionRegistration::provinces,
              Builder::provinces)
          .required("TheLe", FieldType.TEXT, PromotionRegistration::drawRules, Builder::drawRules)
          .required(
              "BangChungTrungThuong",
              FieldType.TEXT,
              PromotionRegistration::winningProof,
              Builder::winningProof)
          .optional(
              "NgayXacDinhTrungThuong",
              FieldType.DAY,
              PromotionRegistration::drawDay,
              Builder::drawDay)
          .list(
              "GiaiThuong",
              FieldType.group(PromotionPrize.FIELDS),
              PromotionRegistration::prizes,
              Builder::prizes);

  PromotionRegistration() {}

  @Override
  public String serviceKey() {
    return provinces().stream().distinct().count() > 1 ? MINISTRY_SERVICE : SERVICE;
  }

  /** The number of the trader's letter. Field: {@code SoVanBan}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract Optional<@Size(min = 1, max = 100) @CleanText String> documentNumber();

  /** What is promoted, and when; name, form, both days, goods and value are required. */
  public abstract PromotionProgramme programme();

  /** Where, by the codes of provinces, each once. Field: {@code DiaBanKhuyenMai}. */
  @NotEmpty public abstract List<GsoCode> provinces();

  /** The rules of the draw (thể lệ). Field: {@code TheLe}. */
  @NotBlank @Size(max = 4000) @CleanText
  @Value.Redacted
  public abstract String drawRules();

  /** How a winner proves it, as by a code under a lid. Field: {@code BangChungTrungThuong}. */
  @NotBlank @Size(max = 1000) @CleanText
  @Value.Redacted
  public abstract String winningProof();

  /** When winners are drawn; empty where it is found at once. */
  public abstract Optional<LocalDate> drawDay();

  /** What can be won; all of them are worth the total value of the programme. */
  @NotEmpty @Value.Redacted
  public abstract List<@Valid PromotionPrize> prizes();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** A whole programme, each province once, and prizes that add up. */
  @Override
  public void check(Findings findings) {
    PromotionFields.check(applicant(), programme(), findings);
    findings
        .require(
            provinces().stream().allMatch(code -> code.level() == AdministrativeLevel.PROVINCE)
                && provinces().stream().distinct().count() == provinces().size(),
            "provinces",
            "dev.npsp.sdk.applications.ProvincesOnce.message")
        .require(
            drawDay().isEmpty() || programme().starts().filter(drawDay().get()::isBefore).isEmpty(),
            "drawDay",
            CommonRules.PERIOD)
        .require(
            prizes().isEmpty()
                || programme().totalValue().filter(value -> !isWorth(value.amount())).isEmpty(),
            "prizes",
            CommonRules.ADDS_UP);
  }

  private boolean isWorth(long amount) {
    return prizes().stream()
        .map(PromotionPrize::total)
        .reduce(BigInteger.ZERO, BigInteger::add)
        .equals(BigInteger.valueOf(amount));
  }

  /** It begins when the agency has answered; its procedure is that of so many provinces. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    CommonRules.procedureIsOf(
        this, serviceKey().equals(SERVICE) ? MINISTRY_SERVICE : SERVICE, receivedAt, findings);
    LocalDate answered = VietnamTime.local(due(receivedAt).orElse(receivedAt)).toLocalDate();
    findings.require(
        programme().starts().filter(answered::isAfter).isEmpty(),
        "programme.starts",
        "dev.npsp.sdk.applications.StartsAfterAnswer.message");
  }

  /**
   * A registration of that trader; provinces and prizes are to be added, and for two or more
   * provinces the procedure, whose code is not in the table.
   */
  public static Builder builder(
      Organisation trader, PromotionProgramme programme, String drawRules, String winningProof) {
    return new Builder()
        .applicant(Applicant.enterprise(trader))
        .programme(programme)
        .drawRules(drawRules)
        .winningProof(winningProof);
  }

  /**
   * The registration that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a registration
   */
  public static PromotionRegistration read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a registration. */
  public static final class Builder extends ImmutablePromotionRegistration.Builder
      implements ApplicationBuilder<PromotionRegistration, Builder> {
    Builder() {}
  }
}
