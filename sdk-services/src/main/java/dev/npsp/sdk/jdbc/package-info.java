/**
 * What all stores over the host's own database share: one transaction, one reading of errors. Not
 * exported.
 */
@NullMarked
package dev.npsp.sdk.jdbc;

import org.jspecify.annotations.NullMarked;
