package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a payment ended, as the hub tells it; every value exactly as it came. */
record ResultMessage(
    @JsonProperty("orderId") String order,
    @JsonProperty("requestCode") String request,
    @JsonProperty("amount") String amount,
    @JsonProperty("errorCode") String code,
    @JsonProperty("transactionCode") String transaction,
    @JsonProperty("payDate") String time,
    @JsonProperty("paygate") String bank,
    @JsonProperty("orderInfo") String information,
    @JsonProperty("checksum") String checksum) {}
