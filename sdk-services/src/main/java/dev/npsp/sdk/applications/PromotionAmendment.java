package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.PromotionChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Amendment of a notice of promotional activities: what was filed, what changes, and why, before
 * the promotion has ended.
 *
 * <p>Source: the fields are those of the message in which the portal hands an amendment on,
 * attested by two peers.
 */
@PublicType
@Value.Immutable
public abstract class PromotionAmendment implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "promotion_notice_amendment";

  private static final FormFields<PromotionAmendment, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .include(PromotionFields.FILED, PromotionAmendment::original, Builder::original)
          .include(PromotionFields.CHANGES, PromotionAmendment::changes, Builder::changes)
          .required("LyDoDieuChinh", FieldType.TEXT, PromotionAmendment::reason, Builder::reason)
          .optional(
              "NoiDungCamKetKhac",
              FieldType.TEXT,
              PromotionAmendment::commitment,
              Builder::commitment);

  PromotionAmendment() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** What was filed; the number of its letter or of its dossier, and both days, are required. */
  public abstract FiledPromotion original();

  /** What changes: something. */
  public abstract PromotionChanges changes();

  /** Why. Field: {@code LyDoDieuChinh}. */
  @NotBlank @Size(max = 1000) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String reason();

  /** What else the trader commits to. Field: {@code NoiDungCamKetKhac}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 1000) @CleanText String> commitment();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** Something changes, and what was filed can be found. */
  @Override
  public void check(Findings findings) {
    PromotionFields.period(original().starts(), original().ends(), "original", findings);
    findings
        .require(
            CommonRules.says(original().documentNumber())
                || CommonRules.says(original().portalNumber()),
            "original.documentNumber",
            CommonRules.NOT_BLANK)
        .require(
            !changes().equals(PromotionChanges.builder().build()),
            "changes",
            "dev.npsp.sdk.applications.SomethingChanges.message");
  }

  /** The promotion has not ended. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    findings.require(
        original()
            .ends()
            .filter(end -> end.isBefore(VietnamTime.local(receivedAt).toLocalDate()))
            .isEmpty(),
        "original.ends",
        "dev.npsp.sdk.applications.NotOver.message");
  }

  /** An amendment of that trader, with its reason. */
  public static Builder builder(
      Organisation trader, FiledPromotion original, PromotionChanges changes, String reason) {
    return new Builder()
        .applicant(Applicant.enterprise(trader))
        .original(original)
        .changes(changes)
        .reason(reason);
  }

  /** The amendment that the portal handed on, which does not name the trader. */
  public static Builder of(Organisation trader, AmendedPromotion amended) {
    return builder(trader, amended.original(), amended.changes(), amended.reason().orElse(""))
        .commitment(amended.commitment());
  }

  /**
   * The amendment that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of an amendment
   */
  public static PromotionAmendment read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an amendment. */
  public static final class Builder extends ImmutablePromotionAmendment.Builder
      implements ApplicationBuilder<PromotionAmendment, Builder> {
    Builder() {}
  }
}
