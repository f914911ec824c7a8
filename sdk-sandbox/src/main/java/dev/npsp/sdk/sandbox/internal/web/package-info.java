/** What the portal's own web pages read: the gateway without an account. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.web;

import org.jspecify.annotations.NullMarked;
