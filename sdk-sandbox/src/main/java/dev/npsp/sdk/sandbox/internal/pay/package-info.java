/** The Payment Platform: orders, checksums, callbacks, receipts and the page a person pays on. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.pay;

import org.jspecify.annotations.NullMarked;
