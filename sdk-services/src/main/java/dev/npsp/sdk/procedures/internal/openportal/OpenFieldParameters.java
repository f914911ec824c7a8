package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code procedure_get_list_field_service_v2}. */
public record OpenFieldParameters(
    @JsonProperty("service") String service,
    @JsonProperty("provider") String provider,
    @JsonProperty("type") String type,
    @JsonProperty("agency_id") String agencyId) {}
