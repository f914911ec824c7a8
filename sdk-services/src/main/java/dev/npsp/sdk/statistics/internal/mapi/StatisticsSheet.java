package dev.npsp.sdk.statistics.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The messages of this wire: each object by the names that it has there. */
final class StatisticsSheet {

  private StatisticsSheet() {}

  /** The parameters of DongBoDanhGia. */
  record RatingParameters(@JsonProperty("data") List<RatingRow> reports) {}

  /** An element of {@code data} of DongBoDanhGia: one number, the rest text. */
  record RatingRow(
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

  /** The parameters of DongBoThongKeHoSo. */
  record ReportParameters(@JsonProperty("data") List<ReportRow> reports) {}

  /** An element of {@code data} of DongBoThongKeHoSo: all text. */
  record ReportRow(
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
}
