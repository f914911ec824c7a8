package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What was filed before a promotion was amended. Wire: {@code ThongTinDaNop}. */
@PublicType
@Value.Immutable
public abstract class FiledPromotion {

  FiledPromotion() {}

  /** The portal's number of the first dossier. Wire: {@code MaHoSoQGDNP}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract Optional<String> portalNumber();

  /** The number of the first letter. Wire: {@code SoVanBanDaNopDNP}. */
  public abstract Optional<String> documentNumber();

  /** When it was filed. Wire: {@code NgayNopHoSoDNP}. */
  public abstract Optional<Instant> filedAt();

  /** The name of the programme. Wire: {@code TenChuongTrinhKhuyenMaiDNP}. */
  public abstract Optional<String> programmeName();

  /** The first day. Wire: {@code ThoiGianKhuyenMaiTuDNP}. */
  public abstract Optional<LocalDate> starts();

  /** The last day. Wire: {@code ThoiGianKhuyenMaiDenDNP}. */
  public abstract Optional<LocalDate> ends();

  /** Where it takes place. Wire: {@code DiaBanKhuyenMaiDNP}. */
  public abstract Optional<String> area();

  /** A dossier of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link FiledPromotion}. */
  public static final class Builder extends ImmutableFiledPromotion.Builder {
    Builder() {}
  }
}
