package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision on an application for social protection.
 *
 * <p>Wire: {@code DongBoDVC}. Source: the names are attested by one peer; which of the dossier's
 * members must come along with them was not seen, so none is sent but its number and procedure:
 * proposed.
 */
@PublicType
@Value.Immutable
public abstract class SocialProtectionResult {

  SocialProtectionResult() {}

  /** Which dossier. Wire: {@code MaHoSo}. */
  public abstract DossierCode number();

  /** Kind of result, a code of the ministry; values not seen. Wire: {@code LoaiKetQua}. */
  public abstract Optional<@CleanText String> kind();

  /** Number of the decision. Wire: {@code SoQuyetDinh}. */
  @NotBlank @CleanText
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String decision();

  /** Who decided. Wire: {@code CoQuanBanHanh}. */
  @NotBlank @CleanText
  public abstract String issuer();

  /** What it is about. Wire: {@code TrichYeu}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@CleanText String> summary();

  /** When it was decided. Wire: {@code NgayBanHanh}. */
  public abstract LocalDate decided();

  /** The name of the paper. Wire: {@code TenGiayTo} in {@code CertificateExtentData}. */
  @NotBlank @CleanText
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String paperName();

  /** Where the paper is. Wire: {@code DuongDanTepTinKetQua} in {@code CertificateExtentData}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract URI paper();

  /** A decision on that dossier, and the address of its paper. */
  public static Builder builder(
      DossierCode number, String decision, String issuer, LocalDate decided, URI paper) {
    return new Builder()
        .number(number)
        .decision(decision)
        .issuer(issuer)
        .decided(decided)
        .paperName("Quyết định")
        .paper(paper);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a decision. */
  public static final class Builder extends ImmutableSocialProtectionResult.Builder {
    Builder() {}
  }
}
