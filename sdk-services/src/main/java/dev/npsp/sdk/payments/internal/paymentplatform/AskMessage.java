package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** QUERY and GET_BILL: ask about a payment by its reference and time. */
record AskMessage(
    @JsonProperty("LoaiBanTin") String type,
    @JsonProperty("PhienBan") String version,
    @JsonProperty("MaDoiTac") String partner,
    @JsonProperty("MaThamChieu") String reference,
    @JsonProperty("ThoiGianGD") String time,
    @JsonProperty("MaXacThuc") String checksum) {

  /** What the checksum covers, in its order. */
  List<String> signedFields() {
    return List.of(type, version, partner, reference, time);
  }

  AskMessage signed(String hex) {
    return new AskMessage(type, version, partner, reference, time, hex);
  }
}
