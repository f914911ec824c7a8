/**
 * What the sandbox's own tests keep of every exchange, and how two runs of them are compared. Off
 * unless a system property asks for it.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.record;

import org.jspecify.annotations.NullMarked;
