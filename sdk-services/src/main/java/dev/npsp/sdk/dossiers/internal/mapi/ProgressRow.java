package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One step, in {@code data} of CapNhatTienDoHoSoMC. */
public record ProgressRow(
    @JsonProperty("MaHoSo") String code,
    @JsonProperty("NguoiXuLy") String officer,
    @JsonProperty("ChucDanh") String position,
    @JsonProperty("ThoiDiemXuLy") String at,
    @JsonProperty("PhongBanXuLy") String unit,
    @JsonProperty("NoiDungXuLy") String note,
    @JsonProperty("TrangThai") String status,
    @JsonProperty("NgayBatDau") String started,
    @JsonProperty("NgayKetThucTheoQuyDinh") String due) {}
