package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for social protection. Personal data: nothing of the person shows in {@code
 * toString}.
 *
 * <p>Wire: a flat row in the vocabulary of the portal's dossiers. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class SocialProtectionDossier implements FeedDossier {

  SocialProtectionDossier() {}

  @Override
  public FeedKind feed() {
    return FeedKind.SOCIAL_PROTECTION;
  }

  /** {@inheritDoc} Wire: {@code MaHoSo}. */
  @Override
  public abstract DossierCode nationalNumber();

  @Override
  public Optional<DossierCode> issuedNumber() {
    return Optional.empty();
  }

  /** {@inheritDoc} Wire: {@code MaTTHC}. */
  @Override
  public abstract Optional<String> procedureCode();

  /** {@inheritDoc} Wire: {@code SubmitedDate} (so spelled). */
  @Override
  public abstract Optional<Instant> filed();

  /** How it was filed. Wire: {@code KenhThucHien}. */
  public abstract Optional<FilingChannel> channel();

  /**
   * Where it stands at the ministry, a code of its own. Wire: {@code StatusId}; values not seen.
   */
  public abstract Optional<String> state();

  /** Who applies. Wire: {@code HoVaTen}, {@code NgayThangNamSinh}, {@code CMND}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract FeedPerson applicant();

  /** Registered residence. Wire: {@code HKTT_*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PostalAddress> registeredResidence();

  /** Actual residence. Wire: {@code NOHT_*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PostalAddress> actualResidence();

  /** Whether VNeID knows the account. Wire: {@code TaiKhoanDuocXacThucVoiVNeID}, 1. */
  public abstract boolean verifiedByVneid();

  /** Where the ministry shows it, a capability: do not log it. Wire: {@code UrlDetail}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<URI> detail();

  /** {@inheritDoc} By address, in {@code CertificateExtentData}. */
  @Override
  public abstract List<FeedPaper> papers();

  @Override
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Map<String, String> additional();

  @Override
  public abstract String fingerprint();

  /** An application under that number. */
  public static Builder builder(DossierCode number, FeedPerson applicant, String fingerprint) {
    return new Builder()
        .nationalNumber(number)
        .applicant(applicant)
        .verifiedByVneid(false)
        .fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableSocialProtectionDossier.Builder {
    Builder() {}
  }
}
