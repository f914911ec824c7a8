/** What the portal knows from the start, read from the CSV files beside this package. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.data;

import org.jspecify.annotations.NullMarked;
