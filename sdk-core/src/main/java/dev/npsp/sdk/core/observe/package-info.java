/** Events for metrics and traces: one a call, one an attempt. */
@NullMarked
package dev.npsp.sdk.core.observe;

import org.jspecify.annotations.NullMarked;
