/**
 * What a bank or e-wallet needs and public code attests: asking an agency for a bill, the tax
 * authority's signed envelope, and its messages to a bank (eTax Mobile). What no public source
 * attests field by field stands in {@link dev.npsp.sdk.banking.proposal}, nowhere else.
 */
@NullMarked
package dev.npsp.sdk.banking;

import org.jspecify.annotations.NullMarked;
