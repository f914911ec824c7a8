/**
 * What a message must look like: rules that read a JSON stream once and refuse what breaks the
 * sheet.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.check;

import org.jspecify.annotations.NullMarked;
