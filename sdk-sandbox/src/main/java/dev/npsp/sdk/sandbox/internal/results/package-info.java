/** The store of digitised results (kho số hóa). */
@NullMarked
package dev.npsp.sdk.sandbox.internal.results;

import org.jspecify.annotations.NullMarked;
