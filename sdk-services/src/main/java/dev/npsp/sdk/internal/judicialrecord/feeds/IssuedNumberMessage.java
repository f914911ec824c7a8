package dev.npsp.sdk.internal.judicialrecord.feeds;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer of {@code LayMaHoSo}. */
public record IssuedNumberMessage(@JsonProperty("data") String number) {}
