package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.reference.Evidence;

/**
 * A row of {@code commune-sources.csv}, which many rows name.
 *
 * @param key the name by which rows name it
 * @param evidence why those rows are believed
 */
record CommuneSource(String key, Evidence evidence) {}
