package dev.npsp.sdk.sandbox.internal.data;

/** A province since July 2025. */
public record Province(String code, String name) {}
