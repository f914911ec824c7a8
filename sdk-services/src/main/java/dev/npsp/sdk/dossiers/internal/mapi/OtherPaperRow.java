package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One paper beyond the procedure's list, in {@code DanhSachTepDinhKemKhac}. */
public record OtherPaperRow(
    @JsonProperty("TenGiayTo") String name,
    @JsonProperty("SoLuong") int count,
    @JsonProperty("LoaiGiayTo") int form) {}
