package dev.npsp.sdk.internal.mapi.services;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayThuTuc}. */
public record TermsParameters(@JsonProperty("maTTHC") String code) {}
