/**
 * The wire of the portal's own web pages: {@code jsp/rest.jsp}, a form with one field of JSON text.
 * Undocumented; only {@code procedures.open} uses it.
 */
@NullMarked
package dev.npsp.sdk.procedures.internal.openportal;

import org.jspecify.annotations.NullMarked;
