/**
 * The wire of the rebuilt portal's own web pages: JSON to {@code api/v1/..}, since December 2025.
 * Undocumented; only {@code procedures.open} uses it.
 */
@NullMarked
package dev.npsp.sdk.procedures.internal.apiv1;

import org.jspecify.annotations.NullMarked;
