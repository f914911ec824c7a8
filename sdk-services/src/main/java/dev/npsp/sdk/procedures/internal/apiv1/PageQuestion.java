package dev.npsp.sdk.procedures.internal.apiv1;

import jakarta.validation.Valid;

/**
 * One page of a list whose pages have numbers.
 *
 * @param query what is asked for
 * @param rows how many rows at the most
 * @param page which page, from 1
 * @param <Q> what is asked for
 */
public record PageQuestion<Q>(@Valid Q query, int rows, int page) {}
