package dev.npsp.sdk.internal.mapi.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code DanhSachDanhMucKetQua}. */
public record WantedRow(
    @JsonProperty("MaKetQua") String resultCode, @JsonProperty("SoKyHieu") String number) {}
