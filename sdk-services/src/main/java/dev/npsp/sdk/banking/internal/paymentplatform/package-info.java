/** Bill inquiries as a bank asks them. */
@NullMarked
package dev.npsp.sdk.banking.internal.paymentplatform;

import org.jspecify.annotations.NullMarked;
