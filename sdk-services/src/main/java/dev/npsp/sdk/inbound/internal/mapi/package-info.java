/** How the portal's calls to an agency travel, and how they are answered. */
@NullMarked
package dev.npsp.sdk.inbound.internal.mapi;

import org.jspecify.annotations.NullMarked;
