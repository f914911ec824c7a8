package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for a judicial record, filed in VNeID. Its number is one that the agency gave out
 * before. Personal data: nothing of the form shows in {@code toString}.
 *
 * <p>Wire: the body of {@code TaoHoSo}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class JudicialRecordDossier implements FeedDossier {

  JudicialRecordDossier() {}

  @Override
  public FeedKind feed() {
    return FeedKind.JUDICIAL_RECORD;
  }

  /** {@inheritDoc} Wire: {@code maHoSoMCDT}. */
  @Override
  public abstract DossierCode nationalNumber();

  /** The same number: the agency gave it out. */
  @Override
  public Optional<DossierCode> issuedNumber() {
    return Optional.of(nationalNumber());
  }

  /** {@inheritDoc} Wire: {@code maTTHC} in {@code thongTinBienLai}. */
  @Override
  public abstract Optional<String> procedureCode();

  /** {@inheritDoc} Wire: {@code ngayTiepNhan}. */
  @Override
  public abstract Optional<Instant> filed();

  /** The province's code. Wire: {@code maTinh}. */
  public abstract Optional<String> provinceCode();

  /** The province's name. Wire: {@code tenTinh}. */
  public abstract Optional<String> province();

  /** Where it was filed, a code. Wire: {@code nguonDangKy}. */
  public abstract Optional<String> source();

  /** Where it was filed, {@code "VNeID"}. Wire: {@code tenNguonDangKy}. */
  public abstract Optional<String> sourceName();

  /** Kind of record: 1 or 2. Wire: {@code loaiPhieu}. */
  public abstract Optional<String> recordKind();

  /** What for, a code. Wire: {@code maMucDich}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> purpose();

  /** What for. Wire: {@code tenMucDich}, else {@code mucDichKhac}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> purposeName();

  /** How many copies. Wire: {@code soLuongCap}. */
  public abstract Optional<String> copies();

  /** Whose record it is. Wire: {@code nyc*}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract FeedPerson applicant();

  /** Registered residence. Wire: {@code nycThuongTru}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PostalAddress> registeredResidence();

  /** Temporary residence. Wire: {@code nycTamTru}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PostalAddress> temporaryResidence();

  /** Place of birth. Wire: {@code nycNoiSinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PostalAddress> birthPlace();

  /** Whether an authorised person files for the applicant. Wire: {@code uyQuyen}, 1. */
  public abstract boolean throughProxy();

  /** Who files for the applicant. Wire: {@code thongTinUyQuyen}, {@code nuq*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<FeedPerson> proxy();

  /** The fee as the form says. Wire: {@code phiLLTP}. */
  public abstract Optional<Vnd> fee();

  /** All fees as the form says. Wire: {@code tongPhi}. */
  public abstract Optional<Vnd> totalFee();

  /** How the paper is handed over, a code; 2 is by post. Wire: {@code hinhThucNhanBanGiay}. */
  public abstract Optional<String> handover();

  /** Where the post goes. Wire: {@code diaChiNhan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> postalAddress();

  /** The payment that came along. Wire: {@code thongTinBienLai}. */
  public abstract Optional<FeedPayment> payment();

  @Override
  public abstract List<FeedPaper> papers();

  @Override
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Map<String, String> additional();

  @Override
  public abstract String fingerprint();

  /** Whether the paper is to be sent by post. */
  public boolean isByPost() {
    return handover().filter("2"::equals).isPresent();
  }

  /** An application under that number. */
  public static Builder builder(DossierCode number, FeedPerson applicant, String fingerprint) {
    return new Builder()
        .nationalNumber(number)
        .applicant(applicant)
        .throughProxy(false)
        .fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableJudicialRecordDossier.Builder {
    Builder() {}
  }
}
