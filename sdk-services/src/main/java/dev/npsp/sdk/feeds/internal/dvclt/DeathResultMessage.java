package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A registered death, written as a JSON text into {@code ketQuaXuLy}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeathResultMessage(
    @JsonProperty("nktHoTen") String name,
    @JsonProperty("nktGioiTinh") @Nullable Integer sex,
    @JsonProperty("nktNgaySinh") @Nullable String born,
    @JsonProperty("nktDanToc") @Nullable String ethnicity,
    @JsonProperty("nktQuocTich") @Nullable String nationality,
    @JsonProperty("nktLoaiCuTru") @Nullable Integer residenceKind,
    @JsonProperty("nktNoiCuTru") @Nullable String residence,
    @JsonProperty("nktSoGiayTo") @Nullable String paper,
    @JsonProperty("nktNgayChet") @Nullable String died,
    @JsonProperty("nktNoiChet") @Nullable String placeOfDeath,
    @JsonProperty("nktNguyenNhanChet") @Nullable String causeOfDeath,
    @JsonProperty("giayBaoTuLoai") @Nullable String noticeKind,
    @JsonProperty("giayBaoTuSo") @Nullable String noticeNumber,
    @JsonProperty("nycHoTen") @Nullable String applicantName,
    @JsonProperty("nycQuanHe") @Nullable String applicantRelation,
    @JsonProperty("nycSoGiayTo") @Nullable String applicantPaper,
    @JsonProperty("soDangKy") String number,
    @JsonProperty("quyenSo") String book,
    @JsonProperty("trangSo") String page,
    @JsonProperty("giayKhaiTu") String certificate,
    @JsonProperty("maGiayToKetQua") String resultCode) {

  /** All of it is personal. */
  @Override
  public String toString() {
    return "a registered death";
  }
}
