package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What was filed before it was amended. */
record FiledPromotionRow(
    @JsonProperty("MaHoSoQGDNP") @Nullable String number,
    @JsonProperty("SoVanBanDaNopDNP") @Nullable String documentNumber,
    @JsonProperty("NgayNopHoSoDNP") @Nullable String filedAt,
    @JsonProperty("TenChuongTrinhKhuyenMaiDNP") @Nullable String programme,
    @JsonProperty("ThoiGianKhuyenMaiTuDNP") @Nullable String starts,
    @JsonProperty("ThoiGianKhuyenMaiDenDNP") @Nullable String ends,
    @JsonProperty("DiaBanKhuyenMaiDNP") @Nullable String area) {}
