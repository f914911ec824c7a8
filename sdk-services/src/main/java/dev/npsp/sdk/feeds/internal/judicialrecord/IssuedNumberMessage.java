package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer of {@code LayMaHoSo}. */
public record IssuedNumberMessage(@JsonProperty("data") String number) {}
