package dev.npsp.sdk.catalogues;

/**
 * A row of a catalogue, as it is compared.
 *
 * @param name its name
 * @param row all of it
 */
record CatalogueEntry(String name, Object row) {}
