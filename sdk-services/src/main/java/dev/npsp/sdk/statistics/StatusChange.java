package dev.npsp.sdk.statistics;

import dev.npsp.sdk.DossierStatus;
import java.time.Instant;

/**
 * A dossier came to stand somewhere.
 *
 * @param status where it stands from then on
 * @param at since when
 */
public record StatusChange(DossierStatus status, Instant at) {}
