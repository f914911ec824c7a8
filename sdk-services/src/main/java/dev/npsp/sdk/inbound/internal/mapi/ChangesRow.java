package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What is amended. */
record ChangesRow(
    @JsonProperty("TenChuongTrinhKM") @Nullable String name,
    @JsonProperty("SoLuongHangHoaDichVuKM") @Nullable String quantity,
    @JsonProperty("HangHoaDichVuKM") @Nullable String goods,
    @JsonProperty("CoCauGiaiThuongKM") @Nullable String prizes,
    @JsonProperty("NoiDungChiTietKM") @Nullable String details,
    @JsonProperty("HangHoaDichVuDungKM") @Nullable String givenGoods) {}
