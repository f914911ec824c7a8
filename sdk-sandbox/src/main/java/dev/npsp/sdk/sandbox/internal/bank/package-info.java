/** The sandbox as bank, platform and treasury. What it speaks here is our proposal. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.bank;

import org.jspecify.annotations.NullMarked;
