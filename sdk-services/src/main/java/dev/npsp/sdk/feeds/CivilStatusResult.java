package dev.npsp.sdk.feeds;

/** What a registration led to: {@link BirthRegistration} or {@link DeathRegistration}. */
public interface CivilStatusResult {

  /** Number in the register. Wire: {@code soDangKy}. */
  String number();

  /** Book of the register. Wire: {@code quyenSo}. */
  String book();

  /** Page in the book. Wire: {@code trangSo}. */
  String page();

  /** The certificate, a PDF, a copy. Wire: base64 in {@code giayKhaiSinh}, {@code giayKhaiTu}. */
  byte[] certificate();
}
