package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code procedure_advanced_search_service_v2}. */
public record SearchParameters(
    @JsonProperty("service") String service,
    @JsonProperty("provider") String provider,
    @JsonProperty("type") String type,
    @JsonProperty("recordPerPage") int rowsAPage,
    @JsonProperty("pageIndex") int page,
    @JsonProperty("is_connected") int connected,
    @JsonProperty("keyword") String words,
    @JsonProperty("agency_type") String agencyType,
    @JsonProperty("impl_agency_id") String agencyId,
    @JsonProperty("object_id") String audienceId,
    @JsonProperty("field_id") String fieldId,
    @JsonProperty("impl_level_id") String levelId) {}
