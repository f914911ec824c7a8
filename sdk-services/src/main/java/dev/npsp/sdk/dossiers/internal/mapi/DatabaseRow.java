package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One national database that was asked, in {@code DSKetNoiCSDL}. */
public record DatabaseRow(@JsonProperty("MaCSDL") String code) {}
