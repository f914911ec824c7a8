/** What errors say, in two languages. */
@NullMarked
package dev.npsp.sdk.core.internal.text;

import org.jspecify.annotations.NullMarked;
