package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Notice of promotional activities (thông báo hoạt động khuyến mại): a trader tells the province
 * what it gives to whom and when, at least three working days before the first day.
 *
 * <p>Source: the fields are those of the message in which the portal hands such a notice on,
 * attested by one peer; the days before stand in {@link ServiceTable}.
 */
@PublicType
@Value.Immutable
public abstract class PromotionNotice implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "promotion_notice";

  private static final FormFields<PromotionNotice, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .optional(
              "SoVanBan", FieldType.TEXT, PromotionNotice::documentNumber, Builder::documentNumber)
          .include(PromotionFields.PROGRAMME, PromotionNotice::programme, Builder::programme);

  PromotionNotice() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** The number of the trader's letter. Field: {@code SoVanBan}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract Optional<@Size(min = 1, max = 100) @CleanText String> documentNumber();

  /** What is given to whom, and when; name, form, both days, goods and value are required. */
  public abstract PromotionProgramme programme();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** A programme that says what it is, and a trader with a tax code. */
  @Override
  public void check(Findings findings) {
    PromotionFields.check(applicant(), programme(), findings);
  }

  /** So many working days before the first day as the table says. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    findings.require(
        PromotionFields.isInTime(this, programme().starts(), receivedAt),
        "programme.starts",
        "dev.npsp.sdk.applications.EnoughNotice.message");
  }

  /** A notice of that trader. */
  public static Builder builder(Organisation trader, PromotionProgramme programme) {
    return new Builder().applicant(Applicant.enterprise(trader)).programme(programme);
  }

  /** The notice that the portal handed on; files are fetched by the host and added. */
  public static Builder of(PromotionDossier dossier) {
    return builder(dossier.trader(), dossier.programme()).documentNumber(dossier.documentNumber());
  }

  /**
   * The notice that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a notice
   */
  public static PromotionNotice read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a notice. */
  public static final class Builder extends ImmutablePromotionNotice.Builder
      implements ApplicationBuilder<PromotionNotice, Builder> {
    Builder() {}
  }
}
