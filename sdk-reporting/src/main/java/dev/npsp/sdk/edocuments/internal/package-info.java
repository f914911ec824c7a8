/** How electronic documents are read, written and checked. Not exported. */
@NullMarked
package dev.npsp.sdk.edocuments.internal;

import org.jspecify.annotations.NullMarked;
