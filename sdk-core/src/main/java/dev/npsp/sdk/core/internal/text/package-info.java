/** Vietnamese text: normal form, broken encodings, folding, redaction. */
@NullMarked
package dev.npsp.sdk.core.internal.text;

import org.jspecify.annotations.NullMarked;
