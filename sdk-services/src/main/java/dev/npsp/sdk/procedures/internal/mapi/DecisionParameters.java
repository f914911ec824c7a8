package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayQDCB}. */
public record DecisionParameters(@JsonProperty("idQDCB") String decisionId) {}
