package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to INIT. */
record InitReply(
    @JsonProperty("MaLoi") @Nullable String code,
    @JsonProperty("MoTaLoi") @Nullable String message,
    @JsonProperty("MaDoiTac") @Nullable String partner,
    @JsonProperty("MaThamChieu") @Nullable String reference,
    @JsonProperty("UrlThanhToan") @Nullable String pageUri,
    @JsonProperty("TKThuHuong") @Nullable String payeeAccount,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The reference alone: the page's address may hold a token. */
  @Override
  public String toString() {
    return "answer to " + reference;
  }
}
