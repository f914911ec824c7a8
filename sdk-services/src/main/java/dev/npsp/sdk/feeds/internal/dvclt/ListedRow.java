package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.wire.WireText;
import org.jspecify.annotations.Nullable;

/** A dossier that is not acknowledged, as it is listed. */
public record ListedRow(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("maDonVi") @Nullable String unit,
    @JsonProperty("maTTHC") @Nullable String procedure,
    @JsonProperty("module") @Nullable String module,
    @JsonProperty("maHoSo") @Nullable String number,
    @JsonProperty("ngayTiepNhan") @Nullable String filed,
    @JsonProperty("techId") @Nullable String techId) {

  /** What it is read by. */
  public String key() {
    return WireText.orEmpty(id);
  }

  /** What it is called in reports. */
  public String reference() {
    return WireText.optional(number).orElseGet(this::key);
  }
}
