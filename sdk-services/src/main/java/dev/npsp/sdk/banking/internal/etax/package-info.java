/** The tax authority's messages to a bank (eTax Mobile), and their envelope. */
@NullMarked
package dev.npsp.sdk.banking.internal.etax;

import org.jspecify.annotations.NullMarked;
