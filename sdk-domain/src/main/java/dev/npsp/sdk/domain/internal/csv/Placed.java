package dev.npsp.sdk.domain.internal.csv;

/**
 * A row and where it stands.
 *
 * @param <T> what the row holds
 * @param line the line of the file, from 1
 * @param value what the row holds
 */
public record Placed<T>(long line, T value) {}
