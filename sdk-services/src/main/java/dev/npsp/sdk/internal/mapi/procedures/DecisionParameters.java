package dev.npsp.sdk.internal.mapi.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayQDCB}. */
public record DecisionParameters(@JsonProperty("idQDCB") String decisionId) {}
