/** Bean Validation, bootstrapped without touching the host. */
@NullMarked
package dev.npsp.sdk.core.internal.check;

import org.jspecify.annotations.NullMarked;
