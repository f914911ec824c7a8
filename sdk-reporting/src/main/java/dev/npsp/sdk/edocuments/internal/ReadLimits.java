package dev.npsp.sdk.edocuments.internal;

/**
 * The bounds of a reader.
 *
 * @param bytes of a message
 * @param fileBytes of each file, unpacked
 * @param files of a message
 */
public record ReadLimits(long bytes, long fileBytes, int files) {}
