package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the search and of the newest procedures. */
public record OpenProcedureRow(
    @JsonProperty("ID") @Nullable String id,
    @JsonProperty("PROCEDURE_CODE") @Nullable String code,
    @JsonProperty("PROCEDURE_NAME") @Nullable String name,
    @JsonProperty("PUBLISHED_AGENCY") @Nullable String announcedBy,
    @JsonProperty("IMPLEMENTATION_AGENCY") @Nullable String carriedOutBy,
    @JsonProperty("QDCBID") @Nullable String decisionId,
    @JsonProperty("FIELD_NAME") @Nullable String fieldName,
    @JsonAnySetter @Nullable Map<String, String> more) {}
