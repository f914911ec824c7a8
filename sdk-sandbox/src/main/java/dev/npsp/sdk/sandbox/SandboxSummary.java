package dev.npsp.sdk.sandbox;

/** A month's figures as the portal holds them: a report, or the ratings of one procedure. */
public interface SandboxSummary {

  /** {@code DongBoThongKeHoSo} or {@code DongBoDanhGia}. */
  String service();

  /** Wire: {@code Madonvi}. */
  String agency();

  /** The month, {@code 10-2026}. */
  String month();

  /** The procedure that was rated; "" for a report. Wire: {@code MaThuTuc}. */
  String procedure();

  /** The newest content as it was received. */
  String json();

  /** How often it was written. */
  int timesWritten();
}
