/** What all stores over the host's own database share: one transaction, one reading of errors. */
@NullMarked
package dev.npsp.sdk.internal.jdbc;

import org.jspecify.annotations.NullMarked;
