package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a dossier that was born on the portal itself, such as a notice of promotion. For
 * the agency's own dossiers there is {@link ProgressStep}.
 *
 * <p>Wire: {@code data} of DongBoTrangThaiHoSo.
 */
@PublicType
@Value.Immutable
public abstract class StatusUpdate {

  StatusUpdate() {}

  /** The portal's number, in the portal's own form. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  @NotBlank @CleanText
  public abstract String portalNumber();

  /**
   * Where it stands. Two peers accept with {@link DossierStatus#RECEIVED}; one asks for more with
   * {@link DossierStatus#SUPPLEMENT_REQUESTED}, another refuses with {@link DossierStatus#OTHER}.
   * Wire: {@code TrangThai}.
   */
  public abstract DossierStatus status();

  /** When it was decided; an update cannot be built without. Wire: {@code NgayXuLy}. */
  public abstract Instant at();

  /** The agency's own number for it. Wire: {@code MaHoSoDonVi}, "" when absent. */
  @PersonalData(value = BASIC, shown = true)
  public abstract Optional<@CleanText String> localNumber();

  /** The applicant's account id. Wire: {@code MaDoiTuong} (TechID), "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> technicalId();

  /** What to tell the applicant. Wire: {@code NoiDung}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> note();

  /** Files that go with it. Wire: {@code TaiLieuXuLy}. */
  public abstract List<@Valid Attachment> papers();

  /** An update; {@link Builder#at at} must be given too. */
  public static Builder builder(String portalNumber, DossierStatus status) {
    return new Builder().portalNumber(portalNumber).status(status);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of an update. */
  public static final class Builder extends ImmutableStatusUpdate.Builder {
    Builder() {}
  }
}
