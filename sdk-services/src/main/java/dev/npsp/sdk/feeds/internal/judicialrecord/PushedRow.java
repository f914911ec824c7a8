package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The body of {@code TaoHoSo}. */
public record PushedRow(
    @JsonProperty("maTinh") @Nullable String provinceCode,
    @JsonProperty("tenTinh") @Nullable String province,
    @JsonProperty("maHoSoMCDT") @Nullable String number,
    @JsonProperty("ngayTiepNhan") @Nullable String filed,
    @JsonProperty("nguonDangKy") @Nullable String source,
    @JsonProperty("tenNguonDangKy") @Nullable String sourceName,
    @JsonProperty("toKhai") @Nullable JsonNode declaration,
    @JsonProperty("thongTinBienLai") @Nullable JsonNode payment) {}
