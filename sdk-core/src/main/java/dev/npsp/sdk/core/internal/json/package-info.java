/** JSON: strict when written, lenient when read. */
@NullMarked
package dev.npsp.sdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
