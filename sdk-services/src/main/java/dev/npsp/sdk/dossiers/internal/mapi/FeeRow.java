package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One fee, in {@code DanhSachLePhi} or {@code DanhSachLePhiBoSung}. */
public record FeeRow(
    @JsonProperty("TenPhiLePhi") String name,
    @JsonProperty("MaPhiLePhi") String code,
    @JsonProperty("HinhThucThu") String collection,
    @JsonProperty("Gia") String amount,
    @JsonProperty("LoaiPhiLePhi") String purpose) {}
