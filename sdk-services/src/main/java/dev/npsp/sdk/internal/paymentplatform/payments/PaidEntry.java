package dev.npsp.sdk.internal.paymentplatform.payments;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code DSKhoanNop}. */
record PaidEntry(@JsonProperty("NoiDung") String content, @JsonProperty("SoTien") String amount) {}
