package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One identity number of the applicant, in {@code DinhDanhCHS}. */
public record IdentityRow(
    @JsonProperty("LoaiDinhDanh") String kind, @JsonProperty("SoDinhDanh") String number) {}
