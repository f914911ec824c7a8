package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.error.Origin;
import java.util.List;

/**
 * What TraCuuHoSo answered.
 *
 * @param rows the rows
 * @param code the code, a success
 * @param message the portal's words
 * @param origin which call it answers
 */
public record RecordedRows(List<RecordedRow> rows, String code, String message, Origin origin) {}
