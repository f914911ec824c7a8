/**
 * Words that every client built on this core shares: options of a call, pages, secrets, violations.
 */
@NullMarked
package dev.npsp.sdk.core;

import org.jspecify.annotations.NullMarked;
