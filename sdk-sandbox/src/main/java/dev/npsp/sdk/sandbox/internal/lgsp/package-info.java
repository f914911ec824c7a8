/** An LGSP before the portal: its token, its keys, and the ways in which it finds an operation. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.lgsp;

import org.jspecify.annotations.NullMarked;
