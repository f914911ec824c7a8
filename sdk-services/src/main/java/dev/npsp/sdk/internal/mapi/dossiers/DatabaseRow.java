package dev.npsp.sdk.internal.mapi.dossiers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One national database that was asked, in {@code DSKetNoiCSDL}. */
public record DatabaseRow(@JsonProperty("MaCSDL") String code) {}
