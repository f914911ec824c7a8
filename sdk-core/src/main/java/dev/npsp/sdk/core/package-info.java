/** What every client built on this core shares: options of calls, pages, secrets, violations. */
@NullMarked
package dev.npsp.sdk.core;

import org.jspecify.annotations.NullMarked;
