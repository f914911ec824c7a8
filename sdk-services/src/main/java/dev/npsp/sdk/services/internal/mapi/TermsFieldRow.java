package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code LINHVUCTHUCHIEN}. */
public record TermsFieldRow(
    @JsonProperty("MALINHVUC") @Nullable String code,
    @JsonProperty("TENLINHVUC") @Nullable String name) {}
