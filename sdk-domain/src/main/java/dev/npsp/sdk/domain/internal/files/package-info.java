/**
 * Files that the SDK writes: whole or absent, and where people stand in them, for the owner only.
 */
@NullMarked
package dev.npsp.sdk.domain.internal.files;

import org.jspecify.annotations.NullMarked;
