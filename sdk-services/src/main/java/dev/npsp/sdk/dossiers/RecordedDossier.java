package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier as the portal has it on record. Only that it is there is certain: the columns of the
 * answer were seen at one sibling system, so each of them may be missing and others may be there.
 *
 * <p>Wire: one row of the answer of TraCuuHoSo. Source: the question and a row with {@code MaHoSo}
 * are attested by two peers, the other columns by one (a sibling system with the same protocol).
 */
@PublicType
@Value.Immutable
public abstract class RecordedDossier {

  RecordedDossier() {}

  /** The number that was asked for. Wire: {@code MaHoSo}. */
  public abstract DossierCode code();

  /** The code of the procedure as it came. Wire: {@code MaTTHC}. */
  public abstract Optional<String> procedureCode();

  /** The code of the online service. Wire: {@code MaDVC}. */
  public abstract Optional<String> serviceCode();

  /** The name of the online service. Wire: {@code TenDVC}. */
  public abstract Optional<String> serviceName();

  /** Who filed it. Wire: {@code HoTenNguoiNop}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> applicantName();

  /** Where it stands. Wire: {@code MaTrangThai}, or {@code TrangThaiHoSo} where it holds a code. */
  public abstract Optional<DossierStatus> status();

  /** Where it stands, in words. Wire: {@code TrangThaiHoSo} where it holds words. */
  public abstract Optional<String> statusText();

  /** The code of the unit that works on it. Wire: {@code MaDonViXuLy}. */
  public abstract Optional<String> processingUnitCode();

  /** The name of the unit that works on it. Wire: {@code DonViXuLy}. */
  public abstract Optional<String> processingUnit();

  /** When it was filed. Wire: {@code NgayNop}, {@code dd/MM/yyyy HH:mm:ss}. */
  public abstract Optional<Instant> filed();

  /** When it was received. Wire: {@code NgayTiepNhan}, {@code dd/MM/yyyy HH:mm:ss}. */
  public abstract Optional<Instant> received();

  /** When the result is due. Wire: {@code NgayHenTra}, {@code dd/MM/yyyy HH:mm:ss}. */
  public abstract Optional<Instant> due();

  /** How the result reaches the applicant, as it came. Wire: {@code HinhThucNhanKQ}. */
  public abstract Optional<String> returnMethod();

  /**
   * What was filled into the electronic form. Wire: {@code EformThongTinChiTiet}, where a row of a
   * ministry's portal has it; attested in what is sent, inferred in what is listed.
   */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<FormData> formData();

  /** What else stood in the row, under its wire name; structures as JSON text. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** A dossier on record; for fakes in tests. */
  public static Builder builder(DossierCode code) {
    return new Builder().code(code);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a dossier on record. */
  public static final class Builder extends ImmutableRecordedDossier.Builder {
    Builder() {}
  }
}
