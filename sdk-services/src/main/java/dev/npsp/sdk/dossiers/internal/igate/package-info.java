/** Dossiers on a ministry's portal: its records, and the one mapping that knows both sides. */
@NullMarked
package dev.npsp.sdk.dossiers.internal.igate;

import org.jspecify.annotations.NullMarked;
