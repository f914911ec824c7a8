package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code danhSachThanhToan}. */
record DueEntry(
    @JsonProperty("partnerCode") String partner,
    @JsonProperty("trangThai") int paid,
    @JsonProperty("orderId") String order,
    @JsonProperty("soTien") String amount,
    @JsonProperty("moTa") String description) {}
