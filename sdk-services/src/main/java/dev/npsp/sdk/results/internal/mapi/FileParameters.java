package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The question for a file. */
public record FileParameters(
    @JsonProperty("CoQuanChuQuan") String agency, @JsonProperty("DuongDan") String path) {}
