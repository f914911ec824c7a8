package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A birth to be registered, with residence and health insurance following from it. Personal data:
 * nothing of the form shows in {@code toString}.
 *
 * <p>Wire: module {@code KS} of the combined service. Source: attested by one peer and its family.
 */
@PublicType
@Value.Immutable
public abstract class BirthDossier implements FeedDossier {

  BirthDossier() {}

  @Override
  public FeedKind feed() {
    return FeedKind.CIVIL_STATUS;
  }

  /** {@inheritDoc} Wire: {@code maHoSo}. */
  @Override
  public abstract DossierCode nationalNumber();

  @Override
  public Optional<DossierCode> issuedNumber() {
    return Optional.empty();
  }

  /** {@inheritDoc} Wire: {@code maTTHC}: 2.000986, 1.006714 or 2.002622 were seen. */
  @Override
  public abstract Optional<String> procedureCode();

  /** {@inheritDoc} Wire: {@code ngayTiepNhan}. */
  @Override
  public abstract Optional<Instant> filed();

  /** The statistical code of the unit that is to register it. Wire: {@code maDonVi}. */
  public abstract Optional<String> unit();

  /** The child. Wire: {@code nks*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract FeedPerson child();

  /** The mother. Wire: {@code me*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<FeedPerson> mother();

  /** The father. Wire: {@code cha*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<FeedPerson> father();

  /** Who files. Wire: {@code nyc*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<FeedPerson> applicant();

  /** Number of the hospital's birth certificate (giấy chứng sinh). Wire: {@code maGCS}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> birthProof();

  /** When the hospital issued it. Wire: {@code ngayCapGCS}, {@code yyyyMMdd}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<PartialDate> birthProofIssued();

  /** Kind of registration, a code of the feed. Wire: {@code loaiDangKy}. */
  public abstract Optional<String> registrationKind();

  /** Where it is to be registered. Wire: {@code noiDangKy}. */
  public abstract Optional<String> registrationPlace();

  /** How many copies are asked for. Wire: {@code soLuongBanSao}. */
  public abstract Optional<String> copies();

  @Override
  public abstract List<FeedPaper> papers();

  @Override
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Map<String, String> additional();

  @Override
  public abstract String fingerprint();

  /** A birth under that national number. */
  public static Builder builder(DossierCode nationalNumber, FeedPerson child, String fingerprint) {
    return new Builder().nationalNumber(nationalNumber).child(child).fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a birth. */
  public static final class Builder extends ImmutableBirthDossier.Builder {
    Builder() {}
  }
}
