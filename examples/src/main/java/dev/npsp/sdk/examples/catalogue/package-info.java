/**
 * The procedures of an agency kept in files, and what changed between two of them: for those who
 * configure an agency's procedures.
 */
@NullMarked
package dev.npsp.sdk.examples.catalogue;

import org.jspecify.annotations.NullMarked;
