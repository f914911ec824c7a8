package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code procedure_get_new_procs_service_v2}. */
public record NewestParameters(
    @JsonProperty("service") String service,
    @JsonProperty("provider") String provider,
    @JsonProperty("type") String type,
    @JsonProperty("records") int howMany) {}
