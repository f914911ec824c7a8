package dev.npsp.sdk.internal.wire.payments;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code DSKhoanNop}. */
public record PaidEntry(
    @JsonProperty("NoiDung") String content, @JsonProperty("SoTien") String amount) {}
