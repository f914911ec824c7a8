/** How forms of the JSON for hosts are written and read; areas add their own over it. */
@NullMarked
package dev.npsp.sdk.core.internal.form;

import org.jspecify.annotations.NullMarked;
