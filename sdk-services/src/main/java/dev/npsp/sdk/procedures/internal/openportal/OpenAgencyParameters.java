package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code procedure_get_list_agency_by_type_service_v2}. */
public record OpenAgencyParameters(
    @JsonProperty("service") String service,
    @JsonProperty("provider") String provider,
    @JsonProperty("type") String type,
    @JsonProperty("loaicoquan") int agencyType) {}
