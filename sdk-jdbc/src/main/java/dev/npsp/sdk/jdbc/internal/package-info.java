/** The stores over a database: one transaction, one reading of errors, one class a store. */
@NullMarked
package dev.npsp.sdk.jdbc.internal;

import org.jspecify.annotations.NullMarked;
