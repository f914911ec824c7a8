package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code DanhSachDanhMucKetQua}. */
public record WantedRow(
    @JsonProperty("MaKetQua") String resultCode, @JsonProperty("SoKyHieu") String number) {}
