package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parameters of DongBoTrangThaiHoSo; {@code type} is always "2". */
public record StatusParameters(
    @JsonProperty("type") String type, @JsonProperty("data") StatusRow update) {}
