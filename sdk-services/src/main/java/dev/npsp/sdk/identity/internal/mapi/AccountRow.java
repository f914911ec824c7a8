package dev.npsp.sdk.identity.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A row of {@code TraCuuTechID}. */
public record AccountRow(@JsonProperty("TECHNICALID") @Nullable String technicalId) {}
