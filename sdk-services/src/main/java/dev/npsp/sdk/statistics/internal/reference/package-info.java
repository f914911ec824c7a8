/** The portal's own figures over the reference protocol, which is ours. */
@NullMarked
package dev.npsp.sdk.statistics.internal.reference;

import org.jspecify.annotations.NullMarked;
