package dev.npsp.sdk.sandbox;

/** One step of a dossier's progress, in the wire's own text. */
public interface SandboxStep {

  /** Wire: {@code NguoiXuLy}; "" for a status of a dossier born on the portal. */
  String officer();

  /** Wire: {@code ThoiDiemXuLy} or {@code NgayXuLy}. */
  String at();

  /** Wire: {@code TrangThai}. */
  String status();

  /** Wire: {@code NoiDungXuLy} or {@code NoiDung}. */
  String note();

  /** Wire: {@code PhongBanXuLy}; "" when it was left out. */
  String department();
}
