package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.AGENCY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.PROCEDURE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.number;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.store.HeldSummary;
import dev.npsp.sdk.sandbox.internal.store.SummaryStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A month's figures: {@code DongBoThongKeHoSo} and {@code DongBoDanhGia}. Beyond the sheet it asks
 * that the figures add up, which is our choice.
 */
final class Summaries {
  private static final Pattern PERCENT_FORM = Pattern.compile("(100|\\d{1,2}(\\.\\d{1,2})?)%");
  private static final Pattern MONTH_FORM = Pattern.compile("([1-9]|1[0-2])-20\\d{2}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A share of the report: the only literal message writes numbers without the sign. */
  private static final Kind SHARE =
      matching(
          Pattern.compile("(100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?)%?"),
          "phải là tỷ lệ phần trăm, ví dụ 85% hoặc 85");

  /** Written as the sample of the ratings writes it. */
  private static final Kind PERCENT = matching(PERCENT_FORM, "phải là phần trăm, ví dụ 85%");

  private static final Kind MONTH = matching(MONTH_FORM, "phải có dạng M-yyyy");

  /** A number in digits, as amounts are written. */
  private static final Kind COUNT = DONG;

  private static final Shape REPORT =
      Shape.of(
          text("Thang", range(1, 12)).into(0),
          text("Nam", range(2019, 2099)).into(1),
          text("SoNhanTrongKy", COUNT).into(2),
          text("SoTonKyTruoc", COUNT).into(3),
          text("TongSoXuLy", COUNT).into(4),
          text("TongDaXuLy", COUNT).into(5),
          text("TongXuLyDungHan", COUNT).into(6),
          text("PhanTramXuLyDungHan", SHARE).into(7),
          text("TongXuLyTreHan", COUNT).into(8),
          text("PhanTramXuLyTreHan", SHARE).into(9),
          text("TongChuaXuLy", COUNT).into(10),
          text("TongChuaXuLyTrongHan", COUNT).into(11),
          text("PhanTramChuaXuLyTrongHan", SHARE).into(12),
          text("TongChuaXuLyTreHan", COUNT).into(13),
          text("PhanTramChuaXuLyTreHan", SHARE).into(14),
          text("GhiChu", ANY),
          text("Madonvi", AGENCY).into(15),
          text("TenDonVi", FILLED),
          text("LoaiThongKe", oneOf("1")));
  private static final int REPORT_SLOTS = 16;

  private static final Shape RATING =
      Shape.of(
          text("NgayTongHop", MONTH).into(0),
          number("TongSoNguoiDanhGia", 0, Integer.MAX_VALUE),
          text("PhanTramDanhGiaRatHaiLong", PERCENT).into(1),
          text("PhanTramDanhGiaHaiLong", PERCENT).into(2),
          text("PhanTramDanhGiaChuaHaiLong", PERCENT).into(3),
          text("DanhSachNoiDungYKien", ANY),
          text("MaThuTuc", PROCEDURE).into(4),
          text("NoiDung", ANY),
          text("PhanTramDanhGiaDichVuRatHaiLong", PERCENT).into(5),
          text("PhanTramDanhGiaDichVuHaiLong", PERCENT).into(6),
          text("PhanTramDanhGiaDichVuChuaHaiLong", PERCENT).into(7),
          text("Madonvi", AGENCY).into(8),
          text("TenDonVi", FILLED));
  private static final int RATING_SLOTS = 9;

  private final SummaryStore store;

  Summaries(SummaryStore store) {
    this.store = store;
  }

  MapiReply reports(MapiCall call) throws IOException, Refusal {
    return write(
        call.batch(REPORT, REPORT_SLOTS, (read, from, length) -> report(call, read, from, length)));
  }

  MapiReply ratings(MapiCall call) throws IOException, Refusal {
    return write(
        call.batch(RATING, RATING_SLOTS, (read, from, length) -> rating(call, read, from, length)));
  }

  private MapiReply write(MapiCall.Batch<HeldSummary> batch) throws Refusal {
    if (batch.refusal() != null) {
      throw batch.refusal();
    }
    store.write(batch.items());
    return MapiReply.done();
  }

  private static HeldSummary report(MapiCall call, Inspection read, int from, int length)
      throws Refusal {
    requireOwn(call, read.text(15));
    requireSum("TongSoXuLy", read, 4, 2, 3);
    requireSum("TongDaXuLy", read, 5, 6, 8);
    requireSum("TongChuaXuLy", read, 10, 11, 13);
    requireSum("TongSoXuLy", read, 4, 5, 10);
    requireHundred("PhanTramXuLyDungHan", read, 7, 9);
    requireHundred("PhanTramChuaXuLyTrongHan", read, 12, 14);
    return new HeldSummary(
        "DongBoThongKeHoSo",
        read.text(15),
        read.text(0) + "-" + read.text(1),
        "",
        json(call, from, length),
        0);
  }

  private static HeldSummary rating(MapiCall call, Inspection read, int from, int length)
      throws Refusal {
    requireOwn(call, read.text(8));
    requireHundred("PhanTramDanhGiaRatHaiLong", read, 1, 2, 3);
    requireHundred("PhanTramDanhGiaDichVuRatHaiLong", read, 5, 6, 7);
    return new HeldSummary(
        "DongBoDanhGia", read.text(8), read.text(0), read.text(4), json(call, from, length), 0);
  }

  private static String json(MapiCall call, int from, int length) {
    return new String(call.body(), from, length, StandardCharsets.UTF_8);
  }

  private static void requireOwn(MapiCall call, String agency) throws Refusal {
    if (!AgencyCodes.root(agency).equals(call.root())) {
      throw Refusal.at("Madonvi", agency + " không thuộc đơn vị " + call.root());
    }
  }

  private static void requireSum(String member, Inspection read, int sum, int... parts)
      throws Refusal {
    long total = 0;
    for (int part : parts) {
      total += Long.parseLong(read.text(part));
    }
    if (total != Long.parseLong(read.text(sum))) {
      throw Refusal.at(member, "không bằng tổng các thành phần");
    }
  }

  /** All zero, or a hundred together; a point is forgiven for rounding. */
  private static void requireHundred(String member, Inspection read, int... shares) throws Refusal {
    BigDecimal total = BigDecimal.ZERO;
    for (int share : shares) {
      String text = read.text(share);
      total = total.add(new BigDecimal(text.replace("%", "")));
    }
    boolean whole = total.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0;
    if (total.signum() != 0 && !whole) {
      throw Refusal.at(member, "các tỷ lệ cộng lại không bằng 100%");
    }
  }

  private static Kind matching(Pattern form, String otherwise) {
    return (text, from, length) ->
        form.matcher(new String(text, from, length)).matches() ? null : otherwise;
  }
}
