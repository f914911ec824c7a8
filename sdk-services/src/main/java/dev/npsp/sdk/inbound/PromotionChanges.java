package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes in a promotion; what is empty stays as it was. Wire: {@code ThongTinSuaDoi}. */
@PublicType
@Value.Immutable
public abstract class PromotionChanges {

  PromotionChanges() {}

  /** The new name. Wire: {@code TenChuongTrinhKM}. */
  public abstract Optional<String> name();

  /** The new quantity. Wire: {@code SoLuongHangHoaDichVuKM}. */
  @Value.Redacted
  public abstract Optional<String> quantity();

  /** What is promoted now. Wire: {@code HangHoaDichVuKM}. */
  @Value.Redacted
  public abstract Optional<String> goods();

  /** What is given away now. Wire: {@code HangHoaDichVuDungKM}. */
  @Value.Redacted
  public abstract Optional<String> givenGoods();

  /** The new prizes. Wire: {@code CoCauGiaiThuongKM}. */
  @Value.Redacted
  public abstract Optional<String> prizes();

  /** The new details. Wire: {@code NoiDungChiTietKM}. */
  @Value.Redacted
  public abstract Optional<String> details();

  /** No change yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PromotionChanges}. */
  public static final class Builder extends ImmutablePromotionChanges.Builder {
    Builder() {}
  }
}
