/**
 * One day of a bank, from the bill to the files of the day: for a bank that connects to the payment
 * platform.
 */
@NullMarked
package dev.npsp.sdk.examples.bank;

import org.jspecify.annotations.NullMarked;
