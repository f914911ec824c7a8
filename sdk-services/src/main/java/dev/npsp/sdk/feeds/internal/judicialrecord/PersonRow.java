package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A person of a declaration, without the prefix that says who it is. */
public record PersonRow(
    @JsonProperty("HoTen") @Nullable String name,
    @JsonProperty("TenGoiKhac") @Nullable String otherName,
    @JsonProperty("GioiTinh") @Nullable String sex,
    @JsonProperty("TenGioiTinh") @Nullable String sexName,
    @JsonProperty("NgaySinh") @Nullable String born,
    @JsonProperty("DienThoai") @Nullable String phone,
    @JsonProperty("Email") @Nullable String email,
    @JsonProperty("LoaiGiayTo") @Nullable String paperKind,
    @JsonProperty("TenLoaiGiayTo") @Nullable String paperKindName,
    @JsonProperty("SoGiayTo") @Nullable String paperNumber,
    @JsonProperty("NgayCapGiayTo") @Nullable String paperIssued,
    @JsonProperty("NoiCapGiayTo") @Nullable String paperIssuer,
    @JsonProperty("QuocTich") @Nullable String nationality,
    @JsonProperty("TenQuocTich") @Nullable String nationalityName,
    @JsonProperty("DanToc") @Nullable String ethnicity,
    @JsonProperty("TenDanToc") @Nullable String ethnicityName,
    @JsonProperty("QuanHe") @Nullable RelationRow relation,
    @JsonProperty("NoiOHienTai") @Nullable String residence) {}
