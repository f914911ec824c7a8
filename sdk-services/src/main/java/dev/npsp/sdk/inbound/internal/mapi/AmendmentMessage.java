package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An amended promotion in {@code nhanhsdvcqg}. */
record AmendmentMessage(
    @JsonProperty("MaHoSoQG") @Nullable String number,
    @JsonProperty("MaTTHC") @Nullable String procedure,
    @JsonProperty("ThongTinDaNop") @Nullable FiledPromotionRow original,
    @JsonProperty("ThongTinSuaDoi") @Nullable ChangesRow changes,
    @JsonProperty("LyDoDieuChinh") @Nullable String reason,
    @JsonProperty("NoiDungCamKetKhac") @Nullable String commitment,
    @JsonProperty("TenTepDangKy") @Nullable String formName,
    @JsonProperty("URLTepDangKy") @Nullable String formUri,
    @JsonAnySetter @Nullable Map<String, String> more) {}
