package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.PromotionChanges;
import dev.npsp.sdk.inbound.PromotionProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The fields of promotions, by the names that the portal's own messages have for them, and the
 * rules that several of their applications share.
 */
final class PromotionFields {

  static final FormFields<PromotionProgramme, PromotionProgramme.Builder> PROGRAMME =
      FormFields.of(() -> PromotionProgramme.builder(""), PromotionProgramme.Builder::build)
          .required(
              "TenChuongTrinhKhuyenMai",
              FieldType.TEXT,
              PromotionProgramme::name,
              PromotionProgramme.Builder::name)
          .optional(
              "HinhThucKhuyenMai",
              FieldType.TEXT,
              PromotionProgramme::form,
              PromotionProgramme.Builder::form)
          .optional(
              "ThoiGianKhuyenMaiTu",
              FieldType.DAY,
              PromotionProgramme::starts,
              PromotionProgramme.Builder::starts)
          .optional(
              "ThoiGianKhuyenMaiDen",
              FieldType.DAY,
              PromotionProgramme::ends,
              PromotionProgramme.Builder::ends)
          .optional(
              "HangHoaDichVuKhuyenMai",
              FieldType.TEXT,
              PromotionProgramme::goods,
              PromotionProgramme.Builder::goods)
          .optional(
              "SoLuongHangHoaDichVu",
              FieldType.TEXT,
              PromotionProgramme::quantity,
              PromotionProgramme.Builder::quantity)
          .optional(
              "KhachHang",
              FieldType.TEXT,
              PromotionProgramme::customers,
              PromotionProgramme.Builder::customers)
          .optional(
              "CoCauGiaiThuong",
              FieldType.TEXT,
              PromotionProgramme::prizes,
              PromotionProgramme.Builder::prizes)
          .optional(
              "TongGiaTriHangHoa",
              FieldType.MONEY,
              PromotionProgramme::totalValue,
              PromotionProgramme.Builder::totalValue)
          .optional(
              "NoiDungChiTiet",
              FieldType.TEXT,
              PromotionProgramme::details,
              PromotionProgramme.Builder::details)
          .optional(
              "TenCacThuongNhanCungThucHien",
              FieldType.TEXT,
              PromotionProgramme::partners,
              PromotionProgramme.Builder::partners);

  static final FormFields<FiledPromotion, FiledPromotion.Builder> FILED =
      FormFields.of(FiledPromotion::builder, FiledPromotion.Builder::build)
          .optional(
              "MaHoSoQGDNP",
              FieldType.TEXT,
              FiledPromotion::portalNumber,
              FiledPromotion.Builder::portalNumber)
          .optional(
              "SoVanBanDaNopDNP",
              FieldType.TEXT,
              FiledPromotion::documentNumber,
              FiledPromotion.Builder::documentNumber)
          .optional(
              "NgayNopHoSoDNP",
              FieldType.MOMENT,
              FiledPromotion::filedAt,
              FiledPromotion.Builder::filedAt)
          .optional(
              "TenChuongTrinhKhuyenMaiDNP",
              FieldType.TEXT,
              FiledPromotion::programmeName,
              FiledPromotion.Builder::programmeName)
          .optional(
              "ThoiGianKhuyenMaiTuDNP",
              FieldType.DAY,
              FiledPromotion::starts,
              FiledPromotion.Builder::starts)
          .optional(
              "ThoiGianKhuyenMaiDenDNP",
              FieldType.DAY,
              FiledPromotion::ends,
              FiledPromotion.Builder::ends)
          .optional(
              "DiaBanKhuyenMaiDNP",
              FieldType.TEXT,
              FiledPromotion::area,
              FiledPromotion.Builder::area);

  static final FormFields<PromotionChanges, PromotionChanges.Builder> CHANGES =
      FormFields.of(PromotionChanges::builder, PromotionChanges.Builder::build)
          .optional(
              "TenChuongTrinhKM",
              FieldType.TEXT,
              PromotionChanges::name,
              PromotionChanges.Builder::name)
          .optional(
              "SoLuongHangHoaDichVuKM",
              FieldType.TEXT,
              PromotionChanges::quantity,
              PromotionChanges.Builder::quantity)
          .optional(
              "HangHoaDichVuKM",
              FieldType.TEXT,
              PromotionChanges::goods,
              PromotionChanges.Builder::goods)
          .optional(
              "HangHoaDichVuDungKM",
              FieldType.TEXT,
              PromotionChanges::givenGoods,
              PromotionChanges.Builder::givenGoods)
          .optional(
              "CoCauGiaiThuongKM",
              FieldType.TEXT,
              PromotionChanges::prizes,
              PromotionChanges.Builder::prizes)
          .optional(
              "NoiDungChiTietKM",
              FieldType.TEXT,
              PromotionChanges::details,
              PromotionChanges.Builder::details);

  private PromotionFields() {}

  /** A period has both days, and does not end before it begins. */
  static void period(
      Optional<LocalDate> starts, Optional<LocalDate> ends, String at, Findings findings) {
    findings
        .require(starts.isPresent(), at + ".starts", CommonRules.NOT_NULL)
        .require(ends.isPresent(), at + ".ends", CommonRules.NOT_NULL)
        .require(
            starts.isEmpty() || ends.isEmpty() || !ends.get().isBefore(starts.get()),
            at + ".ends",
            CommonRules.PERIOD);
  }

  /** A programme that says what it is, and a trader with a tax code. */
  static void check(Applicant trader, PromotionProgramme told, Findings findings) {
    period(told.starts(), told.ends(), "programme", findings);
    findings
        .require(!told.name().isBlank(), "programme.name", CommonRules.NOT_BLANK)
        .require(CommonRules.says(told.form()), "programme.form", CommonRules.NOT_BLANK)
        .require(CommonRules.says(told.goods()), "programme.goods", CommonRules.NOT_BLANK)
        .require(
            told.totalValue().filter(value -> value.amount() > 0).isPresent(),
            "programme.totalValue",
            CommonRules.POSITIVE)
        .require(
            trader.party().taxCode().isPresent(), "applicant.party.taxCode", CommonRules.NOT_NULL);
  }

  /**
   * Whether so many whole working days lie between the day of receipt, which is not counted, and
   * the first day of a promotion.
   */
  static boolean isInTime(
      ServiceApplication application, Optional<LocalDate> starts, Instant receivedAt) {
    int needed = application.service(receivedAt).flatMap(ListedService::daysBefore).orElse(0);
    if (starts.isEmpty() || needed == 0) {
      return true;
    }
    LocalDate day = VietnamTime.local(receivedAt).toLocalDate().plusDays(1);
    int counted = 0;
    while (day.isBefore(starts.get()) && counted < needed) {
      counted += application.rules().calendar().isWorkingDay(day) ? 1 : 0;
      day = day.plusDays(1);
    }
    return counted == needed;
  }
}
