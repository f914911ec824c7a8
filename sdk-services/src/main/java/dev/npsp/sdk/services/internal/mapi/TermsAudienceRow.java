package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code DOITUONGTHUCHIEN}. */
public record TermsAudienceRow(
    @JsonProperty("MADOITUONG") @Nullable String code,
    @JsonProperty("TENDOITUONG") @Nullable String name) {}
