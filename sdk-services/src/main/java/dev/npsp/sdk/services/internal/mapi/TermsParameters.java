package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayThuTuc}. */
public record TermsParameters(@JsonProperty("maTTHC") String code) {}
