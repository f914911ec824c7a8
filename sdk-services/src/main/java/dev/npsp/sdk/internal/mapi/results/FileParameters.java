package dev.npsp.sdk.internal.mapi.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The question for a file. */
public record FileParameters(
    @JsonProperty("CoQuanChuQuan") String agency, @JsonProperty("DuongDan") String path) {}
