package dev.npsp.sdk.sandbox.internal.data;

/** An agency as the catalogue lists it; {@code level} is "0" for a ministry, "1" for a province. */
public record Agency(String code, String name, String level) {}
