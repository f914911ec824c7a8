package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code DanhSachKhoanNop}. */
record PlatformLineRow(
    @JsonProperty("NoiDung") @Nullable String content,
    @JsonProperty("SoTien") @Nullable String amount) {}
