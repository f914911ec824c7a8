package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A person of a form, without the prefix that says who it is. */
public record PersonRow(
    @JsonProperty("HoTen") @Nullable String name,
    @JsonProperty("GioiTinh") @Nullable String sex,
    @JsonProperty("NgaySinh") @Nullable String born,
    @JsonProperty("NgaySinhBangChu") @Nullable String bornInWords,
    @JsonProperty("NoiSinh") @Nullable String birthPlace,
    @JsonProperty("NoiSinhDVHC") @Nullable String birthUnit,
    @JsonProperty("NoiSinhNuocNgoai") @Nullable String birthAbroad,
    @JsonProperty("QueQuan") @Nullable String homeTown,
    @JsonProperty("DanToc") @Nullable String ethnicity,
    @JsonProperty("DanTocKhac") @Nullable String otherEthnicity,
    @JsonProperty("QuocTich") @Nullable String nationality,
    @JsonProperty("QuocTichKhac") @Nullable String otherNationality,
    @JsonProperty("LoaiKhaiSinh") @Nullable String birthKind,
    @JsonProperty("LoaiCuTru") @Nullable String residenceKind,
    @JsonProperty("NoiCuTru") @Nullable String residence,
    @JsonProperty("LoaiGiayToTuyThan") @Nullable String paperKind,
    @JsonProperty("GiayToKhac") @Nullable String otherPaper,
    @JsonProperty("SoGiayToTuyThan") @Nullable String paperNumber,
    @JsonProperty("NgayCapGiayToTuyThan") @Nullable String paperIssued,
    @JsonProperty("NoiCapGiayToTuyThan") @Nullable String paperIssuer,
    @JsonProperty("SoDienThoai") @Nullable String phone,
    @JsonProperty("Email") @Nullable String email,
    @JsonProperty("QuanHe") @Nullable String relation,
    @JsonProperty("XacThucThongTin") @Nullable String verification,
    @JsonProperty("NgayChet") @Nullable String died,
    @JsonProperty("GioPhutChet") @Nullable String hourOfDeath,
    @JsonProperty("NoiChet") @Nullable String placeOfDeath,
    @JsonProperty("NguyenNhanChet") @Nullable String causeOfDeath) {}
