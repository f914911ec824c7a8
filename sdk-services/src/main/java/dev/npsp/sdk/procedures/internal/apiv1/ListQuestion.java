package dev.npsp.sdk.procedures.internal.apiv1;

import jakarta.validation.Valid;
import java.util.Optional;

/**
 * One page of a list that goes on behind the last row of the page before.
 *
 * @param query what is asked for
 * @param rows how many rows at the most
 * @param after the cursor of the page before; empty for the first
 * @param <Q> what is asked for
 */
public record ListQuestion<Q>(@Valid Q query, int rows, Optional<String> after) {}
