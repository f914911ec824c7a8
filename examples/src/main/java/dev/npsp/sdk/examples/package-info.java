/** Programs that a ministry, a province and a bank would start from. */
@NullMarked
package dev.npsp.sdk.examples;

import org.jspecify.annotations.NullMarked;
