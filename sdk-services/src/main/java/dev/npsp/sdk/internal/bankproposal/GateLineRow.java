package dev.npsp.sdk.internal.bankproposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code DanhSachKhoanNop}. */
record GateLineRow(
    @JsonProperty("NoiDung") @Nullable String content,
    @JsonProperty("SoTien") @Nullable String amount) {}
