package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code procedure_get_list_agency_by_type_service_v2}. */
public record OpenAgencyRow(
    @JsonProperty("ID") @Nullable String id,
    @JsonProperty("AGENCY_NAME") @Nullable String name,
    @JsonProperty("CODE") @Nullable String code,
    @JsonAnySetter @Nullable Map<String, String> more) {}
