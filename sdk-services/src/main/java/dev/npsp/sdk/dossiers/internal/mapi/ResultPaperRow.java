package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One result, in {@code DanhSachGiayToKetQua}. The last came in 2022; null is not written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultPaperRow(
    @JsonProperty("TenGiayTo") String name,
    @JsonProperty("MaThanhPhanHoSo") String component,
    @JsonProperty("GiayToId") String id,
    @JsonProperty("DuongDanTepTinKetQua") String location,
    @JsonProperty("MaGiayToKetQua") @Nullable String resultCode) {}
