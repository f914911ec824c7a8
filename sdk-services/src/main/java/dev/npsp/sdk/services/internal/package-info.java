/** The client for online services. */
@NullMarked
package dev.npsp.sdk.services.internal;

import org.jspecify.annotations.NullMarked;
