/** What stands behind the public types of reporting. */
@NullMarked
package dev.npsp.sdk.reporting.internal;

import org.jspecify.annotations.NullMarked;
