package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code CANCUPHAPLY}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasisRow(
    @JsonProperty("SOVANBAN") @Nullable String number,
    @JsonProperty("TENVANBAN") @Nullable String title,
    @JsonProperty("NGAYBANHANH") @Nullable String issuedOn,
    @JsonProperty("NGAYHIEULUC") @Nullable String effectiveFrom,
    @JsonProperty("COQUANBANHANH") @Nullable String issuedBy,
    @JsonProperty("DIACHITRUYCAP") @Nullable String address,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
