package dev.npsp.sdk.wire.mapi;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Parameters of a service that has none: the envelope says it all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoParameters() {}
