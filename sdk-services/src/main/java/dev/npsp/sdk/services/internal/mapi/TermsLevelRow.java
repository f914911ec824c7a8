package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code CAPTHUCHIEN}. */
public record TermsLevelRow(@JsonProperty("CAPTHUCHIEN") @Nullable String level) {}
