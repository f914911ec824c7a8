/** What the portal remembers. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.store;

import org.jspecify.annotations.NullMarked;
