package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the portal is answered when it brings something: {@code message} is "number| words". */
record InboundAnswerMessage(
    @JsonProperty("error_code") int code, @JsonProperty("message") String message) {}
