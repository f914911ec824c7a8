package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the answer of TraCuuHoSo; any of it may be missing. {@code data} is there when a row
 * is none, but one more wrapping around the rows.
 */
public record RecordedRow(
    @JsonProperty("MaHoSo") @Nullable String code,
    @JsonProperty("MaTTHC") @Nullable String procedureCode,
    @JsonProperty("MaDVC") @Nullable String serviceCode,
    @JsonProperty("TenDVC") @Nullable String serviceName,
    @JsonProperty("HoTenNguoiNop") @Nullable String applicantName,
    @JsonProperty("MaTrangThai") @Nullable String statusCode,
    @JsonProperty("TrangThaiHoSo") @Nullable String status,
    @JsonProperty("DonViXuLy") @Nullable String processingUnit,
    @JsonProperty("MaDonViXuLy") @Nullable String processingUnitCode,
    @JsonProperty("NgayNop") @Nullable String filed,
    @JsonProperty("NgayTiepNhan") @Nullable String received,
    @JsonProperty("NgayHenTra") @Nullable String due,
    @JsonProperty("HinhThucNhanKQ") @Nullable String returnMethod,
    @JsonProperty("data") @Nullable List<@Nullable RecordedRow> rows,
    @JsonAnySetter @Nullable Map<String, JsonNode> more) {}
