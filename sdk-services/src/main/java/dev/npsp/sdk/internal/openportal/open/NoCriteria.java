package dev.npsp.sdk.internal.openportal.open;

/** A question that asks for everything. */
public record NoCriteria() {}
