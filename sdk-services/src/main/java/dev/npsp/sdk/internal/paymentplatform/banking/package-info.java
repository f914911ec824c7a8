/** Bill inquiries as a bank asks them. */
@NullMarked
package dev.npsp.sdk.internal.paymentplatform.banking;

import org.jspecify.annotations.NullMarked;
