package dev.npsp.sdk.internal.mapi.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayDanhSachTTHCDonVi}. */
public record AgencyParameters(@JsonProperty("maDonVi") String agency) {}
