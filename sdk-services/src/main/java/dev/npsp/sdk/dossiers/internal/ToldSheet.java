package dev.npsp.sdk.dossiers.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.wire.WireTime;
import java.util.List;
import java.util.Optional;

/** Rows of steps and statuses that {@code mapi} and the gateway of Hà Giang write alike. */
public final class ToldSheet {

  private ToldSheet() {}

  /** A step of a dossier. */
  public record StepRow(
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("NguoiXuLy") String officer,
      @JsonProperty("ChucDanh") String position,
      @JsonProperty("ThoiDiemXuLy") String at,
      @JsonProperty("PhongBanXuLy") String unit,
      @JsonProperty("NoiDungXuLy") String note,
      @JsonProperty("TrangThai") String status,
      @JsonProperty("NgayBatDau") String started,
      @JsonProperty("NgayKetThucTheoQuyDinh") String due) {

    /** The row of a step; without a note it says the status. */
    public static StepRow of(ProgressStep step) {
      return new StepRow(
          step.code().value(),
          VietnameseText.nfc(step.officer()),
          text(step.position()),
          WireTime.seconds(step.at()),
          text(step.unit()),
          text(step.note().or(() -> step.status().nameVi())),
          step.status().code(),
          WireTime.seconds(step.started()),
          WireTime.seconds(step.due()));
    }

    /** The code alone: the rest names an officer. */
    @Override
    public String toString() {
      return "StepRow " + code;
    }
  }

  /**
   * A status of a dossier born on the portal.
   *
   * @param <P> a file, which each wire writes in its own way
   */
  public record StatusRow<P>(
      @JsonProperty("MaHoSo") String portalNumber,
      @JsonProperty("MaHoSoDonVi") String localNumber,
      @JsonProperty("MaDoiTuong") String technicalId,
      @JsonProperty("NoiDung") String note,
      @JsonProperty("NgayXuLy") String at,
      @JsonProperty("TrangThai") String status,
      @JsonProperty("TaiLieuXuLy") List<P> papers) {

    /** The row of a status, with its files. */
    public static <P> StatusRow<P> of(StatusUpdate update, List<P> papers) {
      return new StatusRow<>(
          VietnameseText.nfc(update.portalNumber()),
          text(update.localNumber()),
          text(update.technicalId()),
          text(update.note()),
          WireTime.seconds(update.at()),
          update.status().code(),
          papers);
    }

    /** The number alone: the rest is free text about a case. */
    @Override
    public String toString() {
      return "StatusRow " + portalNumber;
    }
  }

  private static String text(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }
}
