package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayThuTuc}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureParameters(@JsonProperty("maTTHC") String code) {}
