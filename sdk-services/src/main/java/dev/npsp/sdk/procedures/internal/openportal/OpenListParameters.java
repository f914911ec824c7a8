package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of a list that is asked for whole. */
public record OpenListParameters(
    @JsonProperty("service") String service,
    @JsonProperty("provider") String provider,
    @JsonProperty("type") String type,
    @JsonProperty("recordPerPage") int rowsAPage,
    @JsonProperty("pageIndex") int page) {}
