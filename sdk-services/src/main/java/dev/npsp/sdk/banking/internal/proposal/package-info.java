/**
 * The wire between the platform and a bank as we propose it, and how a bank's records are written
 * down. No name here is attested unless the glossary says so.
 */
@NullMarked
package dev.npsp.sdk.banking.internal.proposal;

import org.jspecify.annotations.NullMarked;
