package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.reference.ListedAgency;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ProvinceMerger;
import java.util.List;

/**
 * What all files hold, in the order of their lines.
 *
 * @param provinces the rows of provinces
 * @param mergers the rows of mergers
 * @param agencies the rows of agencies
 */
public record LoadedRows(
    List<Province> provinces, List<ProvinceMerger> mergers, List<ListedAgency> agencies) {}
