package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code DSKhoanNop}. */
public record PaidEntry(
    @JsonProperty("NoiDung") String content, @JsonProperty("SoTien") String amount) {}
