package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of an application for social protection.
 *
 * <p>Wire: {@code XuLyHoSo}. Source: the address is attested by one peer; the members are those of
 * the portal's progress message: proposed.
 */
@PublicType
@Value.Immutable
public abstract class SocialProtectionStep {

  SocialProtectionStep() {}

  /** Which dossier. Wire: {@code MaHoSo}. */
  public abstract DossierCode number();

  /** Where it stands. Wire: {@code TrangThai}. */
  public abstract DossierStatus status();

  /** When. Wire: {@code ThoiDiemXuLy}. */
  public abstract Instant at();

  /** Who did it. Wire: {@code NguoiXuLy}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String officer();

  /** The officer's position. Wire: {@code ChucDanh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> position();

  /** The officer's unit. Wire: {@code PhongBanXuLy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> unit();

  /** What was done; the status's name when absent. Wire: {@code NoiDungXuLy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> content();

  /** A step of that dossier. */
  public static Builder builder(
      DossierCode number, DossierStatus status, String officer, Instant at) {
    return new Builder().number(number).status(status).officer(officer).at(at);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a step. */
  public static final class Builder extends ImmutableSocialProtectionStep.Builder {
    Builder() {}
  }
}
