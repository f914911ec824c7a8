package dev.npsp.sdk.procedures.internal.openportal;

/** A question that asks for everything. */
public record NoCriteria() {}
