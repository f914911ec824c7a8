package dev.npsp.sdk.dossiers.internal.hagiang;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One file, in {@code TaiLieuNop}. */
record HaGiangPaperRow(
    @JsonProperty("TepDinhKemId") String id,
    @JsonProperty("TenTepDinhKem") String name,
    @JsonProperty("IsDeleted") String withdrawn,
    @JsonProperty("DuongDanTaiTepTin") String location) {}
