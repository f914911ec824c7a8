/** The client for banks. */
@NullMarked
package dev.npsp.sdk.banking.internal;

import org.jspecify.annotations.NullMarked;
