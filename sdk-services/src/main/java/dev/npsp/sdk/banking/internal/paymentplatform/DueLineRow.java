package dev.npsp.sdk.banking.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code PhiLePhi} or of {@code DSKhoanNop}. */
record DueLineRow(
    @JsonProperty("LoaiPhiLePhi") @Nullable String kind,
    @JsonProperty("MaPhiLePhi") @Nullable String code,
    @JsonProperty("TenPhiLePhi") @Nullable String name,
    @JsonProperty("NoiDung") @Nullable String content,
    @JsonProperty("SoTien") @Nullable String amount) {}
