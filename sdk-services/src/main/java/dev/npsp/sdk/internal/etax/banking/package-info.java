/** The tax authority's messages to a bank (eTax Mobile), and their envelope. */
@NullMarked
package dev.npsp.sdk.internal.etax.banking;

import org.jspecify.annotations.NullMarked;
