package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of the services of the index. */
public record IndexParameters(
    @JsonProperty("service") String service,
    @JsonProperty("type") String type,
    @JsonProperty("p_nam") String year,
    @JsonProperty("p_6thang") String half,
    @JsonProperty("p_quy") String quarter,
    @JsonProperty("p_thang") String month,
    @JsonProperty("p_tinh_id") String provinceId,
    @JsonProperty("p_huyen_id") String districtId,
    @JsonProperty("p_xa_id") String communeId,
    @JsonProperty("pageIndex") int page,
    @JsonProperty("pageSize") int rows,
    @JsonProperty("p_default") int standard,
    @JsonProperty("p_loaidonvi") String unitType,
    @JsonProperty("loaichitieu") String indicator) {}
