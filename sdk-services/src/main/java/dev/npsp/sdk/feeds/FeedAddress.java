package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address in the form of a dossier. Codes are those of the statistics office, or whatever the
 * sender wrote; a district is told by older senders only. Personal data.
 *
 * <p>Wire: an address object ({@code maTinhThanh}, {@code tenTinhThanh}, ...), or names behind
 * {@code HKTT_} and {@code NOHT_}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class FeedAddress {

  FeedAddress() {}

  /** Code of the province. Wire: {@code maTinhThanh}, {@code HKTT_MaTinh}. */
  @Value.Redacted
  public abstract Optional<String> provinceCode();

  /** Name of the province. Wire: {@code tenTinhThanh}. */
  @Value.Redacted
  public abstract Optional<String> province();

  /** Code of the district. Wire: {@code maQuanHuyen}, {@code HKTT_MaHuyen}. */
  @Value.Redacted
  public abstract Optional<String> districtCode();

  /** Name of the district. Wire: {@code tenQuanHuyen}. */
  @Value.Redacted
  public abstract Optional<String> district();

  /** Code of the commune. Wire: {@code maPhuongXa}, {@code HKTT_MaXa}. */
  @Value.Redacted
  public abstract Optional<String> communeCode();

  /** Name of the commune. Wire: {@code tenPhuongXa}. */
  @Value.Redacted
  public abstract Optional<String> commune();

  /** House number and street. Wire: {@code chiTiet}, {@code dcChiTiet}, {@code HKTT_ChiTiet}. */
  @Value.Redacted
  public abstract Optional<String> detail();

  /** Country. Wire: {@code tenQuocGia}. */
  @Value.Redacted
  public abstract Optional<String> country();

  /** Nothing known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an address. */
  public static final class Builder extends ImmutableFeedAddress.Builder {
    Builder() {}
  }
}
