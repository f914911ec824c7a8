package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.procedures.open.OpenSearch;
import jakarta.validation.Valid;

/**
 * One page of a search.
 *
 * @param search what is searched for
 * @param number which page, from 1
 */
public record SearchedPage(@Valid OpenSearch search, int number) {}
