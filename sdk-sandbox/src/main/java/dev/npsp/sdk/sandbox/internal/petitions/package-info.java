/**
 * The portal's side of petitions and its own figures: the reference protocol of the portal, read
 * and answered with code of its own.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.petitions;

import org.jspecify.annotations.NullMarked;
