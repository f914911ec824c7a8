/** Vietnamese text: normal form, broken encodings, folding; and what logs may show of a text. */
@NullMarked
package dev.npsp.sdk.domain.internal.text;

import org.jspecify.annotations.NullMarked;
