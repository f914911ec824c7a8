/**
 * The entry point of the programs that a ministry, a province and a bank would start from; each
 * example has a package of its own.
 */
@NullMarked
package dev.npsp.sdk.examples;

import org.jspecify.annotations.NullMarked;
