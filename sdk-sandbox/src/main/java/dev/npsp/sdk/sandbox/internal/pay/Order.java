package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.util.List;

/** What is to be paid, as INIT or the agency's answer to a bill inquiry says it. */
record Order(
    String reference,
    long amount,
    String narration,
    String openedAt,
    String dossierCode,
    String serviceName,
    String payerName,
    String payeeName,
    String payeeAccount,
    String payeeBank,
    String agencyName,
    List<Line> lines,
    boolean madeByPlatform) {

  /** One position of the amount. */
  record Line(String name, long amount) {}

  static Order of(
      JsonObject receipt,
      String reference,
      long amount,
      String narration,
      String openedAt,
      boolean madeByPlatform) {
    return new Order(
        reference,
        amount,
        narration,
        openedAt,
        receipt.text("MaHoSo"),
        receipt.text("TenTTHC"),
        receipt.text("HoTenNguoiNop"),
        receipt.text("TenTKThuHuong"),
        receipt.text("TKThuHuong"),
        receipt.text("MaNHThuHuong"),
        receipt.text("TenDonVi"),
        lines(receipt),
        madeByPlatform);
  }

  private static List<Line> lines(JsonObject receipt) {
    List<Line> fees = lines(receipt, "PhiLePhi", "TenPhiLePhi");
    return fees.isEmpty() ? lines(receipt, "DSKhoanNop", "NoiDung") : fees;
  }

  static List<Line> lines(JsonObject receipt, String list, String nameMember) {
    return receipt.objects(list).stream()
        .map(line -> new Line(line.text(nameMember), dong(line.scalar("SoTien"))))
        .toList();
  }

  /** Whole dong; what is no such number counts as 0. */
  static long dong(String digits) {
    return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
  }
}
