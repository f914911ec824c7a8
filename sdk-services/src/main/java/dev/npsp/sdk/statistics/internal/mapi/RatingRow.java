package dev.npsp.sdk.statistics.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code data} of DongBoDanhGia: one number, the rest text. */
public record RatingRow(
    @JsonProperty("NgayTongHop") String month,
    @JsonProperty("TongSoNguoiDanhGia") int raters,
    @JsonProperty("PhanTramDanhGiaRatHaiLong") String verySatisfied,
    @JsonProperty("PhanTramDanhGiaHaiLong") String satisfied,
    @JsonProperty("PhanTramDanhGiaChuaHaiLong") String notSatisfied,
    @JsonProperty("DanhSachNoiDungYKien") String comments,
    @JsonProperty("MaThuTuc") String procedure,
    @JsonProperty("NoiDung") String note,
    @JsonProperty("PhanTramDanhGiaDichVuRatHaiLong") String serviceVerySatisfied,
    @JsonProperty("PhanTramDanhGiaDichVuHaiLong") String serviceSatisfied,
    @JsonProperty("PhanTramDanhGiaDichVuChuaHaiLong") String serviceNotSatisfied,
    @JsonProperty("Madonvi") String agencyCode,
    @JsonProperty("TenDonVi") String agencyName) {}
