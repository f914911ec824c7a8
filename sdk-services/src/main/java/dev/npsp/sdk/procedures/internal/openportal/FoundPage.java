package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.procedures.open.OpenProcedure;
import java.util.List;

/**
 * What a page of a search brought.
 *
 * @param rows those that say something
 * @param told how many there were, with those that say nothing: by them a full page is known
 */
public record FoundPage(List<OpenProcedure> rows, int told) {}
