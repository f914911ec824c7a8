package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a promotion gives to whom, and when. */
@PublicType
@Value.Immutable
public abstract class PromotionProgramme {

  PromotionProgramme() {}

  /** The name, "" when missing. Wire: {@code TenChuongTrinhKhuyenMai}. */
  public abstract String name();

  /** The form of the promotion. Wire: {@code HinhThucKhuyenMai}. */
  @Value.Redacted
  public abstract Optional<String> form();

  /** The first day, when it can be read. Wire: {@code ThoiGianKhuyenMaiTu}. */
  public abstract Optional<LocalDate> starts();

  /** The last day, when it can be read. Wire: {@code ThoiGianKhuyenMaiDen}. */
  public abstract Optional<LocalDate> ends();

  /** What is promoted. Wire: {@code HangHoaDichVuKhuyenMai}. */
  @Value.Redacted
  public abstract Optional<String> goods();

  /** How much of it. Wire: {@code SoLuongHangHoaDichVu}. */
  @Value.Redacted
  public abstract Optional<String> quantity();

  /** For whom. Wire: {@code KhachHang}. */
  @Value.Redacted
  public abstract Optional<String> customers();

  /** The prizes. Wire: {@code CoCauGiaiThuong}. */
  @Value.Redacted
  public abstract Optional<String> prizes();

  /** What all of it is worth, when it can be read. Wire: {@code TongGiaTriHangHoa}. */
  public abstract Optional<Vnd> totalValue();

  /** The details. Wire: {@code NoiDungChiTiet}. */
  @Value.Redacted
  public abstract Optional<String> details();

  /** Other traders who take part. Wire: {@code TenCacThuongNhanCungThucHien}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> partners();

  /** A programme with this name. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PromotionProgramme}. */
  public static final class Builder extends ImmutablePromotionProgramme.Builder {
    Builder() {}
  }
}
