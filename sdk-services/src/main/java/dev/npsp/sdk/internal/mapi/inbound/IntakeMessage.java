package dev.npsp.sdk.internal.mapi.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the portal is answered when it brings something: {@code message} is "number| words". */
record IntakeMessage(
    @JsonProperty("error_code") int code, @JsonProperty("message") String message) {}
