package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of work on a dossier, as citizens see it on the portal. The dossier itself is submitted
 * first. Steps are added, never replaced: the same step sent twice stands there twice.
 *
 * <p>Wire: one element of {@code data} of CapNhatTienDoHoSoMC.
 */
@PublicType
@Value.Immutable
public abstract class ProgressStep {

  ProgressStep() {}

  /** Which dossier. Wire: {@code MaHoSo}. */
  public abstract DossierCode code();

  /** Where the dossier stands with this step. Wire: {@code TrangThai}. */
  public abstract DossierStatus status();

  /** The name of the officer, at most 50 characters. Wire: {@code NguoiXuLy}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String officer();

  /** When the step was taken; a step cannot be built without. Wire: {@code ThoiDiemXuLy}. */
  public abstract Instant at();

  /** The officer's position. Wire: {@code ChucDanh}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> position();

  /** The unit. Wire: {@code PhongBanXuLy}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> unit();

  /**
   * What was done. Wire: {@code NoiDungXuLy}; the portal refuses a step without, so when absent the
   * name of the status is sent.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1) @CleanText String> note();

  /** When work on the step began. Wire: {@code NgayBatDau}, "" when absent. */
  public abstract Optional<Instant> started();

  /** When the step is to be done by regulation. Wire: {@code NgayKetThucTheoQuyDinh}, or "". */
  public abstract Optional<Instant> due();

  /** A step; {@link Builder#at at} must be given too. */
  public static Builder builder(DossierCode code, DossierStatus status, String officer) {
    return new Builder().code(code).status(status).officer(officer);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a step. */
  public static final class Builder extends ImmutableProgressStep.Builder {
    Builder() {}
  }
}
