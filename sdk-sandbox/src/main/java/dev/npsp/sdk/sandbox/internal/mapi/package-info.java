/** The services of {@code mapi}: one class a group, one line a service in the table. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.mapi;

import org.jspecify.annotations.NullMarked;
