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
 * A death to be registered, with what follows from it. Personal data: nothing of the form shows in
 * {@code toString}.
 *
 * <p>Wire: module {@code KT} of the combined service. Source: attested by one peer and its family.
 */
@PublicType
@Value.Immutable
public abstract class DeathDossier implements FeedDossier {

  DeathDossier() {}

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

  /** {@inheritDoc} Wire: {@code maTTHC}: 1.011733 was seen. */
  @Override
  public abstract Optional<String> procedureCode();

  /** {@inheritDoc} Wire: {@code ngayTiepNhan}. */
  @Override
  public abstract Optional<Instant> filed();

  /** The statistical code of the unit that is to register it. Wire: {@code maDonVi}. */
  public abstract Optional<String> unit();

  /** Who died. Wire: {@code nkt*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract FeedPerson deceased();

  /** The day of death, or the part that is known. Wire: {@code nktNgayChet}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> died();

  /** Hour and minute of death, as text. Wire: {@code nktGioPhutChet}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> hourOfDeath();

  /** Place of death. Wire: {@code nktNoiChet}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> placeOfDeath();

  /** Cause of death. Wire: {@code nktNguyenNhanChet}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> causeOfDeath();

  /** Who files. Wire: {@code nyc*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<FeedPerson> applicant();

  /** The national number of the death notice (giấy báo tử). Wire: {@code maGBT}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> deathNotice();

  /** When it was issued. Wire: {@code ngayCapGBT}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> deathNoticeIssued();

  /** Kind of the notice, a code of the feed. Wire: {@code gbtLoai}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> noticeKind();

  /** The issuer's number of the notice. Wire: {@code gbtSo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> noticeNumber();

  /** The day on the notice. Wire: {@code gbtNgay}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> noticeDate();

  /** Who issued the notice. Wire: {@code gbtCoQuanCap}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> noticeIssuer();

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

  /** A death under that national number. */
  public static Builder builder(
      DossierCode nationalNumber, FeedPerson deceased, String fingerprint) {
    return new Builder().nationalNumber(nationalNumber).deceased(deceased).fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a death. */
  public static final class Builder extends ImmutableDeathDossier.Builder {
    Builder() {}
  }
}
