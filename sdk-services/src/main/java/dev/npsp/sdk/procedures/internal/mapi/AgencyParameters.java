package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayDanhSachTTHCDonVi}. */
public record AgencyParameters(@JsonProperty("maDonVi") String agency) {}
