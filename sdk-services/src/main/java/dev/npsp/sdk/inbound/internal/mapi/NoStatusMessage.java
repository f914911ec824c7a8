package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What {@code search/call} is answered otherwise; its code is a text, as the peer writes it. */
record NoStatusMessage(
    @JsonProperty("error_code") String code, @JsonProperty("message") String message) {}
