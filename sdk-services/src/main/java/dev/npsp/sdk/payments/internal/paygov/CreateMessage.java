package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Opens a payment at a PayGov hub. All values are texts. */
record CreateMessage(
    @JsonProperty("partnerCode") String partner,
    @JsonProperty("returnUrl") String returnUri,
    @JsonProperty("orderId") String order,
    @JsonProperty("amount") String amount,
    @JsonProperty("orderInfo") String information,
    @JsonProperty("requestCode") String request,
    @JsonProperty("ipAddress") String address,
    @JsonProperty("accessKey") String accessKey,
    @JsonProperty("serviceCode") String service,
    @JsonProperty("checksum") String checksum) {

  /** The order alone: the rest holds the access key. */
  @Override
  public String toString() {
    return order;
  }
}
