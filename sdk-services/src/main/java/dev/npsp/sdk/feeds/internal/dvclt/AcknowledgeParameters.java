package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Says that a dossier was taken in. */
public record AcknowledgeParameters(
    @JsonProperty("maHoSo") String number, @JsonProperty("daNhan") boolean received) {}
