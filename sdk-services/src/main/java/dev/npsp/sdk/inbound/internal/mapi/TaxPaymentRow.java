package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A payment of land tax. */
record TaxPaymentRow(
    @JsonProperty("MaThongBaoThue") @Nullable String noticeNumber,
    @JsonProperty("ThoiGianThanhToan") @Nullable String paidAt,
    @JsonProperty("SoTien") @Nullable String amount,
    @JsonProperty("NoiDungThanhToan") @Nullable String narration,
    @JsonProperty("TrangThaiThanhToan") @Nullable String status) {}
