/** Events for metrics and traces: start and end of each call and of each attempt. */
@NullMarked
package dev.npsp.sdk.core.observe;

import org.jspecify.annotations.NullMarked;
