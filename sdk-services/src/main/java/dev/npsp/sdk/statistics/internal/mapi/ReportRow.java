package dev.npsp.sdk.statistics.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code data} of DongBoThongKeHoSo: all text. */
public record ReportRow(
    @JsonProperty("Thang") String month,
    @JsonProperty("Nam") String year,
    @JsonProperty("SoNhanTrongKy") String received,
    @JsonProperty("SoTonKyTruoc") String carriedOver,
    @JsonProperty("TongSoXuLy") String toHandle,
    @JsonProperty("TongDaXuLy") String handled,
    @JsonProperty("TongXuLyDungHan") String handledOnTime,
    @JsonProperty("PhanTramXuLyDungHan") String handledOnTimeShare,
    @JsonProperty("TongXuLyTreHan") String handledLate,
    @JsonProperty("PhanTramXuLyTreHan") String handledLateShare,
    @JsonProperty("TongChuaXuLy") String open,
    @JsonProperty("TongChuaXuLyTrongHan") String openWithinTime,
    @JsonProperty("PhanTramChuaXuLyTrongHan") String openWithinTimeShare,
    @JsonProperty("TongChuaXuLyTreHan") String openOverdue,
    @JsonProperty("PhanTramChuaXuLyTreHan") String openOverdueShare,
    @JsonProperty("GhiChu") String note,
    @JsonProperty("Madonvi") String agencyCode,
    @JsonProperty("TenDonVi") String agencyName,
    @JsonProperty("LoaiThongKe") String type) {}
