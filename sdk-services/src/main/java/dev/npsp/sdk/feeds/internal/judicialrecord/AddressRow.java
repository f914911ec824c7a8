package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An address: codes and names, or a text alone. */
public record AddressRow(
    @JsonProperty("maTinhThanh") @Nullable String provinceCode,
    @JsonProperty("tenTinhThanh") @Nullable String province,
    @JsonProperty("maQuanHuyen") @Nullable String districtCode,
    @JsonProperty("tenQuanHuyen") @Nullable String district,
    @JsonProperty("maPhuongXa") @Nullable String communeCode,
    @JsonProperty("tenPhuongXa") @Nullable String commune,
    @JsonProperty("chiTiet") @Nullable String detail,
    @JsonProperty("dcChiTiet") @Nullable String otherDetail,
    @JsonProperty("maQuocGia") @Nullable String countryCode,
    @JsonProperty("tenQuocGia") @Nullable String country) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public AddressRow {}

  /** From a text alone. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AddressRow of(String text) {
    return new AddressRow(null, null, null, null, null, null, text, null, null, null);
  }
}
