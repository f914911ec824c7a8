package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import java.time.Instant;

/**
 * A petition passed from one agency to another.
 *
 * @param from the agency that is not competent
 * @param to the agency that has it now
 * @param at when
 */
public record HandOver(AgencyCode from, AgencyCode to, Instant at) {}
