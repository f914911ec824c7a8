package dev.npsp.sdk.sandbox.internal.data;

/** A row of a catalogue of which only the name is attested: {@code LayDanhMuc<catalogue>}. */
public record CatalogueSeed(String catalogue, String code, String name) {}
