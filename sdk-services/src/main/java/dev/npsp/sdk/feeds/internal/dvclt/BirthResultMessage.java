package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A registered birth, written as a JSON text into {@code ketQuaXuLy}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BirthResultMessage(
    @JsonProperty("soDinhDanh") @Nullable String personalNumber,
    @JsonProperty("ngayDangKy") String registered,
    @JsonProperty("ndkksMaTinh") @Nullable String provinceCode,
    @JsonProperty("ndkksMaHuyen") @Nullable String districtCode,
    @JsonProperty("ndkksMaXa") @Nullable String communeCode,
    @JsonProperty("nksHoTen") String childName,
    @JsonProperty("nksGioiTinh") @Nullable Integer childSex,
    @JsonProperty("nksNgaySinh") @Nullable String childBorn,
    @JsonProperty("nksNgaySinhBangChu") @Nullable String childBornInWords,
    @JsonProperty("nksDanToc") @Nullable String childEthnicity,
    @JsonProperty("nksQueQuan") @Nullable String childHomeTown,
    @JsonProperty("nksQuocTich") @Nullable String childNationality,
    @JsonProperty("nksNoiSinhMaTinh") @Nullable String childBirthProvince,
    @JsonProperty("nksNoiSinh") @Nullable String childBirthPlace,
    @JsonProperty("meHoTen") @Nullable String motherName,
    @JsonProperty("meNgaySinh") @Nullable String motherBorn,
    @JsonProperty("meDanToc") @Nullable String motherEthnicity,
    @JsonProperty("meQuocTich") @Nullable String motherNationality,
    @JsonProperty("meLoaiCuTru") @Nullable Integer motherResidenceKind,
    @JsonProperty("meNoiCuTru") @Nullable String motherResidence,
    @JsonProperty("meSoGiayTo") @Nullable String motherPaper,
    @JsonProperty("chaHoTen") @Nullable String fatherName,
    @JsonProperty("chaNgaySinh") @Nullable String fatherBorn,
    @JsonProperty("chaDanToc") @Nullable String fatherEthnicity,
    @JsonProperty("chaQuocTich") @Nullable String fatherNationality,
    @JsonProperty("chaLoaiCuTru") @Nullable Integer fatherResidenceKind,
    @JsonProperty("chaNoiCuTru") @Nullable String fatherResidence,
    @JsonProperty("chaSoGiayTo") @Nullable String fatherPaper,
    @JsonProperty("nycHoTen") @Nullable String applicantName,
    @JsonProperty("nycQuanHe") @Nullable String applicantRelation,
    @JsonProperty("nycSoGiayTo") @Nullable String applicantPaper,
    @JsonProperty("giayKhaiSinh") String certificate,
    @JsonProperty("soDangKy") String number,
    @JsonProperty("quyenSo") String book,
    @JsonProperty("trangSo") String page,
    @JsonProperty("maGiayToKetQua") String resultCode) {

  /** All of it is personal. */
  @Override
  public String toString() {
    return "a registered birth";
  }
}
