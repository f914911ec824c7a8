/**
 * Templates and reports as XLSX workbooks, which officers fill: read from and written to a layout
 * of ours.
 */
@NullMarked
package dev.npsp.sdk.reporting.xlsx;

import org.jspecify.annotations.NullMarked;
