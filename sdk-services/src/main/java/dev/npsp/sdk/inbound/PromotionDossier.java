package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A promotion that a trader announced on the portal. Tell the portal what becomes of it with {@code
 * dossiers().updateStatus(..)}, under {@link #portalNumber}.
 *
 * <p>Wire: {@code addtthcKhuyenMai}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class PromotionDossier {

  PromotionDossier() {}

  /** The portal's number; the key by which a repeat is known. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String portalNumber();

  /** What was applied for, when it has the form of a code. Wire: {@code MaTTHC}. */
  public abstract Optional<ProcedureCode> procedure();

  /** The number of the trader's letter. Wire: {@code SoVanBan}. */
  public abstract Optional<String> documentNumber();

  /** When it was filed, when that can be read. Wire: {@code NgayNopHoSo}. */
  public abstract Optional<Instant> filedAt();

  /**
   * The trader who announces it. Wire: {@code TenThuongNhan}, the name, "" when missing; {@code
   * MaSoThue}, when it has the form of a tax code; {@code DiaChiDoanhNghiep}, units by code; {@code
   * DienThoai}, {@code Fax}, {@code Email}; {@code NguoiLienHe} and {@code SoDienThoaiNguoiLienHe},
   * name and telephone of the contact.
   */
  public abstract Organisation trader();

  /** What is announced. */
  public abstract PromotionProgramme programme();

  /** The application form. Wire: {@code TenTepDonDangKy}, {@code TepDonDangKy} (base64). */
  public abstract Optional<ReceivedFile> applicationForm();

  /** Other papers. Wire: {@code TaiLieuNop}: {@code TenTepDinhKem}, {@code Base64}. */
  public abstract List<ReceivedFile> papers();

  /**
   * What else came, by wire name: members that we do not know, and texts that could not be read as
   * what they should be, such as an amount in words.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** What is required. */
  public static Builder builder(
      String portalNumber, Organisation trader, PromotionProgramme programme) {
    return new Builder().portalNumber(portalNumber).trader(trader).programme(programme);
  }

  /** Builds a {@link PromotionDossier}. */
  public static final class Builder extends ImmutablePromotionDossier.Builder {
    Builder() {}
  }
}
