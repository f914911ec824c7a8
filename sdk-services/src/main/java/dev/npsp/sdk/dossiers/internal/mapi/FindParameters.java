package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parameters of TraCuuHoSo; the key is in small letters. */
public record FindParameters(@JsonProperty("mahoso") String code) {}
