/** How the open catalogue travels. */
@NullMarked
package dev.npsp.sdk.internal.openportal.open;

import org.jspecify.annotations.NullMarked;
