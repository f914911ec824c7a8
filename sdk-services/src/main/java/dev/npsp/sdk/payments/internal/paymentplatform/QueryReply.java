package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to QUERY. How its checksum is made is not known, so it is not looked at. */
record QueryReply(
    @JsonProperty("LoaiBanTin") @Nullable String type,
    @JsonProperty("MaLoi") @Nullable String code,
    @JsonProperty("MoTaLoi") @Nullable String message,
    @JsonProperty("MaDoiTac") @Nullable String partner,
    @JsonProperty("MaThamChieu") @Nullable String reference,
    @JsonProperty("SoTien") @Nullable JsonNode amount,
    @JsonProperty("MaTienTe") @Nullable String currency,
    @JsonProperty("MaGiaoDich") @Nullable String transactionId,
    @JsonProperty("MaNganHang") @Nullable String bank,
    @JsonProperty("ThoiGianGD") @Nullable String time,
    @JsonProperty("ThongTinGiaoDich") @Nullable String narration,
    @JsonProperty("TrangThaiGD") @Nullable String state,
    @JsonProperty("MaXacThuc") @Nullable String checksum,
    @JsonAnySetter @Nullable Map<String, String> more) {}
