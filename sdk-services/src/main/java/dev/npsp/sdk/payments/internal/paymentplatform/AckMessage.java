package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The answer to a CONFIRM. */
record AckMessage(
    @JsonProperty("MaLoi") String code,
    @JsonProperty("MoTaLoi") String message,
    @JsonProperty("MaDoiTac") String partner,
    @JsonProperty("MaThamChieu") String reference,
    @JsonProperty("ThoiGianGD") String time,
    @JsonProperty("MaXacThuc") String checksum) {

  /** What the checksum covers, in its order: a proposal of ours. */
  List<String> signedFields() {
    return List.of(code, message, partner, reference, time);
  }

  AckMessage signed(String hex) {
    return new AckMessage(code, message, partner, reference, time, hex);
  }
}
