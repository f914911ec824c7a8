package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code print-receipt}: no envelope, and names in the Payment Platform's letter case. */
record ReceiptQuestionMessage(
    @JsonProperty("MaDoiTac") @Nullable String partner,
    @JsonProperty("MaThamChieu") @Nullable String reference,
    @JsonProperty("ThoiGianGD") @Nullable String time,
    @JsonProperty("MaXacThuc") @Nullable String checksum) {

  /** The reference alone: partner, time and checksum together are a credential. */
  @Override
  public String toString() {
    return "receipt of " + reference;
  }
}
