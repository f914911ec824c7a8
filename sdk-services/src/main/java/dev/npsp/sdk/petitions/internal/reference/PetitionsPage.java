package dev.npsp.sdk.petitions.internal.reference;

import dev.npsp.sdk.petitions.Petition;
import java.util.List;
import java.util.Optional;

/**
 * Some of the petitions.
 *
 * @param petitions these
 * @param next behind which the next page begins; empty when there is none
 */
public record PetitionsPage(List<Petition> petitions, Optional<String> next) {}
