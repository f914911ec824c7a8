/** The portal client, and the words that every area shares. */
@NullMarked
package dev.npsp.sdk;

import org.jspecify.annotations.NullMarked;
